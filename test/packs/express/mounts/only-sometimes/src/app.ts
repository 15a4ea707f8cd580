import express from "express";
import { requireAdmin } from "./auth.js";
import { db } from "./db.js";

const app = express();

if (process.env.STRICT) {
  app.use(requireAdmin);
  app.delete("/strict/invoices/:id", async (req, res) => { //= entry http DELETE /strict/invoices/:id
    await db.invoice.delete({ where: { id: req.params.id } }); //= held inferred
    res.sendStatus(204);
  });
}

app.delete("/invoices/:id", async (req, res) => { //= entry http DELETE /invoices/:id
  await db.invoice.delete({ where: { id: req.params.id } }); //= open fail-open-guard
  res.sendStatus(204);
});
