import express from "express";
import { requireAdmin } from "./auth.js";
import { db } from "./db.js";

const app = express();

app.post("/invoices", async (req, res) => { //= entry http POST /invoices
  res.json(await db.invoice.create({ data: req.body })); //= open unguarded-action
});

app.use(express.json());
app.use(requireAdmin);

app.delete("/invoices/:id", async (req, res) => { //= entry http DELETE /invoices/:id
  await db.invoice.delete({ where: { id: req.params.id } }); //= held inferred
  res.sendStatus(204);
});
