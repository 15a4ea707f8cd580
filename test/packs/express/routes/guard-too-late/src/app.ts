import express from "express";
import { requireAdmin } from "./auth.js";
import { db } from "./db.js";

const app = express();

async function remove(req, res, next) {
  await db.invoice.delete({ where: { id: req.params.id } }); //= open unguarded-action
  next();
}

app.delete("/invoices/:id", remove, requireAdmin, (req, res) => { //= entry http DELETE /invoices/:id
  res.sendStatus(204);
});
