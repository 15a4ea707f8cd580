import { PrismaClient } from "@prisma/client";
import express from "express";
import { requireAdmin } from "./auth";

const app = express();
const db = new PrismaClient();

app.delete("/fields/:id", async (req, res) => { //= entry http DELETE /fields/:id
  const asked = requireAdmin(req.user);
  const field = await db.field.findUnique({ where: { id: req.params.id } });
  await asked;
  await db.field.delete({ where: { id: field?.id } }); //= held admin
  res.end();
});
