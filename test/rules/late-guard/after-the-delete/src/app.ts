import { PrismaClient } from "@prisma/client";
import express from "express";
import { requireAdmin } from "./auth";

const app = express();
const db = new PrismaClient();

app.delete("/tickets/:id", async (req, res) => { //= entry http DELETE /tickets/:id
  const ticket = await db.ticket.delete({ where: { id: req.params.id } }); //= open late-guard
  await requireAdmin(req.user);
  res.json(ticket);
});
