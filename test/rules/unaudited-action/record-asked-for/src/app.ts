import { PrismaClient } from "@prisma/client";
import express from "express";
import { requireAdmin } from "./auth";
import { BadgeRevoked, GateClosed, record } from "./trail";

const app = express();
const db = new PrismaClient();

async function revoke(id: string) {
  await db.badge.delete({ where: { id } }); //= held admin | held audit:badge-trail
  await record(new BadgeRevoked(id));
}

app.delete("/gates/:id", async (req, res) => { //= entry http DELETE /gates/:id
  requireAdmin(req.user);
  await revoke(req.body.badge);
  await db.gate.delete({ where: { id: req.params.id } }); //= held admin | held audit:badge-trail
  await record(new GateClosed(req.params.id));
  res.end();
});
