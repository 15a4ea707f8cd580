import { PrismaClient } from "@prisma/client";
import express, { type Request } from "express";
import jwt from "jsonwebtoken";

const app = express();
const db = new PrismaClient();

function callerOf(request: Request) {
  const caller = jwt.verify(String(request.headers.authorization), String(process.env.KEY)) as { id: string; crewId: string };
  return caller;
}

function show(where: Record<string, unknown>) {
  console.log(where.ownerId);
}

app.delete("/kept/:id", async (req, res) => { //= entry http DELETE /kept/:id
  const caller = callerOf(req);
  const where: Record<string, unknown> = { id: req.params.id, ownerId: caller.id };
  if (req.query.name) where.name = req.query.name;
  await db.kayak.deleteMany({ where }); //= held scoped-query
  res.end();
});

app.delete("/again/:id", async (req, res) => { //= entry http DELETE /again/:id
  const caller = callerOf(req);
  const where: Record<string, unknown> = { id: req.params.id, ownerId: caller.id };
  where.ownerId = caller.id;
  await db.kayak.deleteMany({ where }); //= held scoped-query
  res.end();
});

app.delete("/either/:id", async (req, res) => { //= entry http DELETE /either/:id
  const caller = callerOf(req);
  const where: Record<string, unknown> = { id: req.params.id, ownerId: caller.id };
  if (req.query.crew) where.ownerId = caller.crewId;
  await db.kayak.deleteMany({ where }); //= held scoped-query
  res.end();
});

app.delete("/shown/:id", async (req, res) => { //= entry http DELETE /shown/:id
  const caller = callerOf(req);
  const where: Record<string, unknown> = { id: req.params.id, ownerId: caller.id };
  show(where);
  await db.kayak.deleteMany({ where }); //= held scoped-query
  res.end();
});

app.delete("/copied/:id", async (req, res) => { //= entry http DELETE /copied/:id
  const caller = callerOf(req);
  const where: Record<string, unknown> = { id: req.params.id, ownerId: caller.id };
  const other = { ...where };
  other.ownerId = "";
  console.log(other);
  await db.kayak.deleteMany({ where }); //= held scoped-query
  res.end();
});
