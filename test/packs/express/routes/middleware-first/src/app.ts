import express from "express";
import { requireAdmin } from "./auth.js";
import { db } from "./db.js";

const app = express();

app.delete("/invoices/:id", requireAdmin, async (req, res) => { //= entry http DELETE /invoices/:id
  await db.invoice.delete({ where: { id: req.params.id } }); //= held inferred
  res.sendStatus(204);
});

app.get("env");
