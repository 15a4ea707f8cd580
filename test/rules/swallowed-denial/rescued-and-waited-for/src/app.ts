import { PrismaClient } from "@prisma/client";
import express from "express";
import { requireAdmin } from "./auth";

const app = express();
const db = new PrismaClient();

app.delete("/engines/:id", async (req, res) => { //= entry http DELETE /engines/:id
  const asked = requireAdmin(req.user).catch(() => undefined);
  await asked;
  await db.engine.delete({ where: { id: req.params.id } }); //= open swallowed-denial
  res.end();
});

app.delete("/wheels/:id", async (req, res) => { //= entry http DELETE /wheels/:id
  await Promise.all([requireAdmin(req.user).catch(() => undefined)]);
  await db.wheel.delete({ where: { id: req.params.id } }); //= open swallowed-denial
  res.end();
});

app.delete("/brakes/:id", async (req, res) => { //= entry http DELETE /brakes/:id
  await requireAdmin(req.user)
    .catch(() => undefined)
    .then(() => db.brake.delete({ where: { id: req.params.id } })); //= open swallowed-denial
  res.end();
});
