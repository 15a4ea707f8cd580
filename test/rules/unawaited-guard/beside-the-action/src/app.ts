import { PrismaClient } from "@prisma/client";
import express from "express";
import { requireAdmin } from "./auth";

const app = express();
const db = new PrismaClient();

app.delete("/fields/:id", async (req, res) => { //= entry http DELETE /fields/:id
  await Promise.all([requireAdmin(req.user), db.field.delete({ where: { id: req.params.id } })]); //= open unawaited-guard
  res.end();
});
