import { PrismaClient } from "@prisma/client";
import express, { type Request } from "express";
import jwt from "jsonwebtoken";

const app = express();
const db = new PrismaClient();

function callerOf(request: Request) {
  const caller = jwt.verify(String(request.headers.authorization), String(process.env.KEY)) as { id: string; role: string; crewId: string };
  return caller;
}

app.delete("/spread/:id", async (req, res) => { //= entry http DELETE /spread/:id
  const caller = callerOf(req);
  await db.glider.deleteMany({ where: { ...req.body.where, ownerId: caller.id } }); //= held scoped-query
  res.end();
});

app.delete("/both-arms/:id", async (req, res) => { //= entry http DELETE /both-arms/:id
  const caller = callerOf(req);
  const found = await db.glider.findFirst({ where: { id: req.params.id, OR: [{ ownerId: caller.id }, { crewId: caller.crewId }] } });
  if (!found) return res.status(403).end();
  await db.glider.delete({ where: { id: req.params.id } }); //= held prisma
  res.end();
});

app.delete("/some-of/:id", async (req, res) => { //= entry http DELETE /some-of/:id
  const caller = callerOf(req);
  const found = await db.glider.findFirst({ where: { id: req.params.id, pilots: { some: { id: caller.id } } } });
  if (!found) return res.status(403).end();
  await db.glider.delete({ where: { id: req.params.id } }); //= held prisma
  res.end();
});

app.delete("/one-of/:id", async (req, res) => { //= entry http DELETE /one-of/:id
  const caller = callerOf(req);
  if (!["admin", "owner"].includes(caller.role)) return res.status(403).end();
  await db.glider.delete({ where: { id: req.params.id } }); //= held inferred
  res.end();
});
