import { PrismaClient } from "@prisma/client";
import express from "express";
import { requireAdmin } from "./auth";

const app = express();
const db = new PrismaClient();

app.delete("/engines/:id", async (req, res) => { //= entry http DELETE /engines/:id
  try {
    await requireAdmin(req.user);
  } catch (error) {
    return res.status(403).json({ error: String(error) });
  }
  await db.engine.delete({ where: { id: req.params.id } }); //= held admin
  res.end();
});

app.delete("/wheels/:id", async (req, res) => { //= entry http DELETE /wheels/:id
  await requireAdmin(req.user).catch((error) => {
    throw new Error("forbidden", { cause: error });
  });
  await db.wheel.delete({ where: { id: req.params.id } }); //= held admin
  res.end();
});
