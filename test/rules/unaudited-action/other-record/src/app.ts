import { PrismaClient } from "@prisma/client";
import express from "express";
import { requireAdmin } from "./auth";
import { BadgeRevoked, GateClosed, record } from "./trail";

const app = express();
const db = new PrismaClient();

// The gate's record says nothing of the badge.
app.delete("/gates/:id", async (req, res) => { //= entry http DELETE /gates/:id
  requireAdmin(req.user);
  await db.badge.delete({ where: { id: req.body.badge } }); //= held admin | open unaudited-action
  await db.gate.delete({ where: { id: req.params.id } }); //= held admin | held audit:trail
  await record(new GateClosed(req.params.id));
  res.end();
});

// Of two ways, each makes a record, and only one makes the badge's.
app.delete("/badges/:id", async (req, res) => { //= entry http DELETE /badges/:id
  requireAdmin(req.user);
  if (req.query.gate) await record(new GateClosed(req.query.gate));
  else await record(new BadgeRevoked(req.params.id));
  await db.badge.delete({ where: { id: req.params.id } }); //= held admin | open unaudited-action
  res.end();
});
