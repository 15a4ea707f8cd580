import express from "express";
import { requireAdmin } from "./auth.js";
import { db } from "./db.js";

const app = express();

app.all("/admin/*", requireAdmin); //= entry http * /admin/*

app.delete("/admin/invoices/:id", async (req, res) => { //= entry http DELETE /admin/invoices/:id
  await db.invoice.delete({ where: { id: req.params.id } }); //= held inferred
  res.sendStatus(204);
});

app.delete("/invoices/:id", async (req, res) => { //= entry http DELETE /invoices/:id
  await db.invoice.delete({ where: { id: req.params.id } }); //= open unguarded-action
  res.sendStatus(204);
});
