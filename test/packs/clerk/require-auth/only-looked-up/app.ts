import express from "express";
import { clerkMiddleware, requireAuth } from "@clerk/express";
import { PrismaClient } from "@prisma/client";

const app = express();
const db = new PrismaClient();

app.delete("/songs/:id", clerkMiddleware(), async (req, res) => { //= entry http DELETE /songs/:id
  await db.song.delete({ where: { id: req.params.id } }); //= open unguarded-action
  res.end();
});
