import express from "express";
import { requireAdmin } from "./auth.js";
import { db } from "./db.js";

const app = express();

app.use("/shops/:shopId", requireAdmin);

app.delete("/shops/:id/invoices/:invoiceId", async (req, res) => { //= entry http DELETE /shops/:id/invoices/:invoiceId
  await db.invoice.delete({ where: { id: req.params.invoiceId } }); //= held inferred
  res.sendStatus(204);
});
