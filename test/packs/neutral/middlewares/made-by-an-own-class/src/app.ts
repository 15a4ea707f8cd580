import express from "express";
import { PrismaClient } from "@prisma/client";
import { ApiDocs } from "./docs.js";
const db = new PrismaClient();
const app = express();
const docs = new ApiDocs();
app.delete("/invoices/:id", docs.describe({ id: "removeInvoice" }), async (req, res) => { //= entry http DELETE /invoices/:id
  await db.invoice.delete({ where: { id: req.params.id } }); //= open unguarded-action
  res.sendStatus(204);
});
app.delete("/notes/:id", docs.only({ id: "removeInvoice" }), async (req, res) => { //= entry http DELETE /notes/:id
  await db.note.delete({ where: { id: req.params.id } }); //= open unguarded-action
  res.sendStatus(204);
});
