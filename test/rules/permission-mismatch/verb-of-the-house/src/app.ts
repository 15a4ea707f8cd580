import { PrismaClient } from "@prisma/client";
import express from "express";
import { requirePermission } from "./permissions";

const app = express();
const db = new PrismaClient();

app.delete("/invoices/:id", async (req, res) => { //= entry http DELETE /invoices/:id
  requirePermission(req.user, "invoice:shred");
  await db.invoice.delete({ where: { id: req.params.id } }); //= held permission
  res.end();
});
