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
  await db.glider.deleteMany({ where: { ownerId: caller.id, ...req.body.where } }); //= open weak-guard
  res.end();
});

app.delete("/one-arm/:id", async (req, res) => { //= entry http DELETE /one-arm/:id
  const caller = callerOf(req);
  const found = await db.glider.findFirst({ where: { id: req.params.id, OR: [{ ownerId: caller.id }, { shared: true }] } });
  if (!found) return res.status(403).end();
  await db.glider.delete({ where: { id: req.params.id } }); //= open weak-guard
  res.end();
});

app.delete("/turned-round/:id", async (req, res) => { //= entry http DELETE /turned-round/:id
  const caller = callerOf(req);
  const found = await db.glider.findFirst({ where: { id: req.params.id, ownerId: { not: caller.id } } });
  if (!found) return res.status(403).end();
  await db.glider.delete({ where: { id: req.params.id } }); //= open weak-guard
  res.end();
});

app.delete("/none-of/:id", async (req, res) => { //= entry http DELETE /none-of/:id
  const caller = callerOf(req);
  const found = await db.glider.findFirst({ where: { id: req.params.id, pilots: { none: { id: caller.id } } } });
  if (!found) return res.status(403).end();
  await db.glider.delete({ where: { id: req.params.id } }); //= open weak-guard
  res.end();
});

app.delete("/list/:id", async (req, res) => { //= entry http DELETE /list/:id
  const caller = callerOf(req);
  const mine = await db.glider.findMany({ where: { id: req.params.id, ownerId: caller.id } });
  if (!mine) return res.status(403).end();
  await db.glider.delete({ where: { id: req.params.id } }); //= open weak-guard
  res.end();
});

app.delete("/substring/:id", async (req, res) => { //= entry http DELETE /substring/:id
  const caller = callerOf(req);
  if (!"admin,owner,guest".includes(caller.role)) return res.status(403).end();
  await db.glider.delete({ where: { id: req.params.id } }); //= open weak-guard
  res.end();
});

app.delete("/other-arm/:id", async (req, res) => { //= entry http DELETE /other-arm/:id
  const caller = callerOf(req);
  const found = await db.glider.findFirst({ where: { id: req.params.id, OR: [{ ownerId: caller.id }, { crewId: req.body.crewId }] } });
  if (!found) return res.status(403).end();
  await db.glider.delete({ where: { id: req.params.id } }); //= open weak-guard
  res.end();
});

app.delete("/few/:id", async (req, res) => { //= entry http DELETE /few/:id
  const caller = callerOf(req);
  const mine = await db.glider.findMany({ where: { id: req.params.id, ownerId: caller.id } });
  if (mine.length > 3) return res.status(409).end();
  await db.glider.delete({ where: { id: req.params.id } }); //= open weak-guard
  res.end();
});

app.delete("/everything/:id", async (req, res) => { //= entry http DELETE /everything/:id
  const caller = callerOf(req);
  await db.glider.deleteMany({ where: { id: req.params.id, ownerId: req.query.all ? undefined : caller.id } }); //= open weak-guard
  res.end();
});
