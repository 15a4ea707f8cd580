import { PrismaClient } from "@prisma/client";
import express, { type Request } from "express";
import jwt from "jsonwebtoken";

const app = express();
const db = new PrismaClient();

function callerOf(request: Request) {
  const caller = jwt.verify(String(request.headers.authorization), String(process.env.KEY)) as { id: string; crewId: string };
  return caller;
}

function widen(where: Record<string, unknown>) {
  where.ownerId = undefined;
}
function widenIn({ where }: { where: Record<string, unknown> }) {
  delete where.ownerId;
}

app.delete("/written/:id", async (req, res) => { //= entry http DELETE /written/:id
  const caller = callerOf(req);
  const where: Record<string, unknown> = { id: req.params.id, ownerId: caller.id };
  if (req.query.all) where.ownerId = undefined;
  await db.kayak.deleteMany({ where }); //= open weak-guard
  res.end();
});

app.delete("/dropped/:id", async (req, res) => { //= entry http DELETE /dropped/:id
  const caller = callerOf(req);
  const where: Record<string, unknown> = { id: req.params.id, ownerId: caller.id };
  if (req.query.all) delete where.ownerId;
  await db.kayak.deleteMany({ where }); //= open weak-guard
  res.end();
});

app.delete("/assigned/:id", async (req, res) => { //= entry http DELETE /assigned/:id
  const caller = callerOf(req);
  const where: Record<string, unknown> = { id: req.params.id, ownerId: caller.id };
  Object.assign(where, req.query);
  await db.kayak.deleteMany({ where }); //= open weak-guard
  res.end();
});

app.delete("/renamed/:id", async (req, res) => { //= entry http DELETE /renamed/:id
  const caller = callerOf(req);
  const where: Record<string, unknown> = { id: req.params.id, ownerId: caller.id };
  const same = where;
  same.ownerId = req.query.owner;
  await db.kayak.deleteMany({ where }); //= open weak-guard
  res.end();
});

app.delete("/handed/:id", async (req, res) => { //= entry http DELETE /handed/:id
  const caller = callerOf(req);
  const where: Record<string, unknown> = { id: req.params.id, ownerId: caller.id };
  widen(where);
  await db.kayak.deleteMany({ where }); //= open weak-guard
  res.end();
});

app.delete("/handed-in/:id", async (req, res) => { //= entry http DELETE /handed-in/:id
  const caller = callerOf(req);
  const where: Record<string, unknown> = { id: req.params.id, ownerId: caller.id };
  widenIn({ where });
  await db.kayak.deleteMany({ where }); //= open weak-guard
  res.end();
});

app.delete("/by-key/:id", async (req, res) => { //= entry http DELETE /by-key/:id
  const caller = callerOf(req);
  const where: Record<string, unknown> = { id: req.params.id, ownerId: caller.id };
  where[String(req.query.key)] = req.query.value;
  await db.kayak.deleteMany({ where }); //= open weak-guard
  res.end();
});

app.delete("/joined/:id", async (req, res) => { //= entry http DELETE /joined/:id
  const caller = callerOf(req);
  const where = { id: req.params.id, OR: [{ ownerId: caller.id }] as Record<string, unknown>[] };
  if (req.query.all) where.OR.push({ shared: true });
  const kayak = await db.kayak.findFirst({ where });
  if (!kayak) return res.status(404).end();
  await db.kayak.delete({ where: { id: req.params.id } }); //= open weak-guard
  res.end();
});

app.delete("/pushed/:id", async (req, res) => { //= entry http DELETE /pushed/:id
  const caller = callerOf(req);
  const arms: Record<string, unknown>[] = [{ ownerId: caller.id }];
  arms.push({ shared: true });
  await db.kayak.deleteMany({ where: { id: req.params.id, OR: arms } }); //= open weak-guard
  res.end();
});
