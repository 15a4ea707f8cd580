import { PrismaClient } from "@prisma/client";
import express from "express";

const app = express();
const db = new PrismaClient();

app.delete("/songs/:id", async (req, res) => { //= entry http DELETE /songs/:id
  if (!req.user) return res.status(401).end();
  const song = await db.song.findUniqueOrThrow({ where: { id: req.params.id } });
  if (song.ownerId !== req.user.id) return res.status(403).end();
  await db.song.delete({ where: { id: song.id } }); //= held inferred
  res.end();
});
