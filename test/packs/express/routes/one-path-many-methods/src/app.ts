import express from "express";
import { requireAdmin } from "./auth.js";
import { db } from "./db.js";

const router = express.Router();

router
  .route("/invoices/:id")
  .get(async (req, res) => { //= entry http GET /invoices/:id
    res.json(await db.invoice.findUnique({ where: { id: req.params.id } }));
  })
  .put(async (req, res) => { //= entry http PUT /invoices/:id
    res.json(await db.invoice.update({ where: { id: req.params.id }, data: req.body })); //= open unguarded-action
  })
  .delete(requireAdmin, async (req, res) => { //= entry http DELETE /invoices/:id
    await db.invoice.delete({ where: { id: req.params.id } }); //= held inferred
    res.sendStatus(204);
  });

export default router;
