import express from "express";
import { requireAdmin } from "./auth.js";
import { db } from "./db.js";

const app = express();

function pass(req, res, next) {
  next();
}
const guard = process.env.OPEN === "1" ? pass : requireAdmin;

app.delete("/invoices/:id", guard, async (req, res) => { //= entry http DELETE /invoices/:id
  await db.invoice.delete({ where: { id: req.params.id } }); //= open fail-open-guard
  res.sendStatus(204);
});

app.put("/invoices/:id", process.env.OPEN === "1" ? [] : [requireAdmin], async (req, res) => { //= entry http PUT /invoices/:id | unknown opaque-guard
  res.json(await db.invoice.update({ where: { id: req.params.id }, data: req.body })); //= unknown opaque-guard
});

app.patch("/invoices/:id", ...(process.env.OPEN === "1" ? [] : [requireAdmin]), async (req, res) => { //= entry http PATCH /invoices/:id | unknown opaque-guard
  res.json(await db.invoice.update({ where: { id: req.params.id }, data: req.body })); //= unknown opaque-guard
});
