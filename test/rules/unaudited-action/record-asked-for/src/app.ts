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

app.put("/gates/:id", async (req, res) => { //= entry http PUT /gates/:id
  requireAdmin(req.user);
  await revoke(req.body.badge);
  await db.gate.update({ where: { id: req.params.id }, data: { closed: true } }); //= held admin
  await record(new GateClosed(req.params.id));
  res.end();
});
