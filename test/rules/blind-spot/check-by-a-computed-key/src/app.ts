import { PrismaClient } from "@prisma/client";
import express from "express";
import { Kind } from "./kinds.js";

const app = express();
const db = new PrismaClient();

type Check = (sailor: { id: string }, id: string) => Promise<boolean>;

const checks: Record<Kind, Check> = {
  [Kind.Ship]: async (sailor, id) => (await db.ship.count({ where: { id, ownerId: sailor.id } })) === 1,
  [Kind.Port]: async (sailor, id) => (await db.port.count({ where: { id, wardenId: sailor.id } })) === 1,
};
const lax = {
  [Kind.Ship]: async (sailor: { id: string }, id: string) => (await db.ship.count({ where: { id, ownerId: sailor.id } })) === 1,
  [Kind.Port]: async (_sailor: { id: string }, id: string) => (await db.port.count({ where: { id } })) === 1,
};

app.delete("/cargo/:kind/:id", async (req, res) => { //= entry http DELETE /cargo/:kind/:id
  if (!(await checks[req.params.kind as Kind](req.session.user, req.params.id))) return res.sendStatus(403);
  await db.cargo.deleteMany({ where: { placeId: req.params.id } }); //= held prisma
  res.end();
});

app.delete("/crates/:kind/:id", async (req, res) => { //= entry http DELETE /crates/:kind/:id
  if (!(await lax[req.params.kind as Kind](req.session.user, req.params.id))) return res.sendStatus(403);
  await db.crate.deleteMany({ where: { placeId: req.params.id } }); //= open one-branch-guard
  res.end();
});
