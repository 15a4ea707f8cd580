import { PrismaClient } from "@prisma/client";
import express from "express";
import { requireAdmin } from "./auth";

const app = express();
const db = new PrismaClient();

app.delete("/engines/:id", async (req, res) => { //= entry http DELETE /engines/:id
  const asked = requireAdmin(req.user);
  await asked;
  await db.engine.delete({ where: { id: req.params.id } }); //= held admin
  res.end();
});

app.delete("/wheels/:id", async (req, res) => { //= entry http DELETE /wheels/:id
  await Promise.all([requireAdmin(req.user)]);
  await db.wheel.delete({ where: { id: req.params.id } }); //= held admin
  res.end();
});

app.delete("/brakes/:id", (req, res, next) => { //= entry http DELETE /brakes/:id
  requireAdmin(req.user)
    .then(() => db.brake.delete({ where: { id: req.params.id } })) //= held admin
    .catch(next);
});
