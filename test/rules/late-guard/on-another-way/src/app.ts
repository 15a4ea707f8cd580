import { PrismaClient } from "@prisma/client";
import express from "express";
import { session } from "./session";

const app = express();
const db = new PrismaClient();
app.use(session);

// The check is about the copy that waits in the queue, for whom no stored ticket was found: it is no guard of the stored one.
app.put("/tickets/:id", async (req, res) => { //= entry http PUT /tickets/:id
  const stored = await db.ticket.findUnique({ where: { id: req.params.id } });
  if (stored) {
    await db.ticket.update({ where: { id: stored.id }, data: { note: req.body.note } }); //= open weak-guard
    if (stored.open) return res.json(stored);
  }
  const waiting = await db.waitingTicket.findUnique({ where: { id: req.params.id } });
  if (!waiting || waiting.ownerId !== req.user.id) return res.status(404).end();
  await db.waitingTicket.update({ where: { id: waiting.id }, data: { note: req.body.note } }); //= held inferred
  res.end();
});
