import { Router } from "express";
import { requireAdmin } from "./auth.js";
import { db } from "./db.js";

const logged = (req, res, next) => {
  console.log(req.path);
  next();
};
const forAdmins = [logged, requireAdmin];

export const invoices = Router();

invoices.delete("/:id", [logged, requireAdmin], async (req, res) => { //= entry http DELETE /:id
  await db.invoice.delete({ where: { id: req.params.id } }); //= held inferred
  res.sendStatus(204);
});

invoices.put("/:id", ...forAdmins, async (req, res) => { //= entry http PUT /:id
  res.json(await db.invoice.update({ where: { id: req.params.id }, data: req.body })); //= held inferred
});

invoices.post("/", [logged], async (req, res) => { //= entry http POST /
  res.json(await db.invoice.create({ data: req.body })); //= open unguarded-action
});
