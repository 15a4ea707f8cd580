import { PrismaClient } from "@prisma/client";
import express from "express";
import { requireAdmin } from "./auth";

const app = express();
const db = new PrismaClient();

app.delete("/engines/:id", async (req, res) => { //= entry http DELETE /engines/:id
  try {
    await requireAdmin(req.user);
  } catch (error) {
    console.error(error);
  }
  await db.engine.delete({ where: { id: req.params.id } }); //= open swallowed-denial
  res.end();
});

app.delete("/wheels/:id", async (req, res) => { //= entry http DELETE /wheels/:id
  await requireAdmin(req.user).catch(() => undefined);
  await db.wheel.delete({ where: { id: req.params.id } }); //= open swallowed-denial
  res.end();
});
