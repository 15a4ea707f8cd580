import { PrismaClient } from "@prisma/client";
import express from "express";

const app = express();
const db = new PrismaClient();

app.delete("/songs/:id", async (req, res) => { //= entry http DELETE /songs/:id
  if (!req.user) return res.status(401).end();
  await db.song.delete({ where: { id: req.params.id } }); //= open weak-guard
  res.end();
});
