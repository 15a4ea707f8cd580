import { PrismaClient } from "@prisma/client";
import express from "express";
import { requireAdmin } from "./auth";

const app = express();
const db = new PrismaClient();

app.delete("/tickets/:id", async (req, res) => { //= entry http DELETE /tickets/:id
  await requireAdmin(req.user);
  const ticket = await db.ticket.delete({ where: { id: req.params.id } }); //= held admin
  res.json(ticket);
});
