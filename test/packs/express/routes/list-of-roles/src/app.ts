import express from "express";
import { requireRole } from "./auth.js";
import { db } from "./db.js";

const app = express();

app.delete("/invoices/:id", requireRole("admin", "accountant"), async (req, res) => { //= entry http DELETE /invoices/:id
  await db.invoice.delete({ where: { id: req.params.id } }); //= held inferred
  res.sendStatus(204);
});
