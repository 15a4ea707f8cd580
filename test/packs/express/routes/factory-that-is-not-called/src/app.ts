import express from "express";
import { requireRole } from "./auth.js";
import { db } from "./db.js";

const app = express();

app.delete("/invoices/:id", async (req, res) => { //= entry http DELETE /invoices/:id
  requireRole("admin");
  await db.invoice.delete({ where: { id: req.params.id } }); //= open unguarded-action
  res.sendStatus(204);
});
