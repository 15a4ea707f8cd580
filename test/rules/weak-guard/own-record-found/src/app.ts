import { PrismaClient } from "@prisma/client";
import express from "express";

const app = express();
const db = new PrismaClient();

app.delete("/songs/:id", async (req, res) => { //= entry http DELETE /songs/:id
  const user = await findUser(req.user?.id);
  if (!user) return res.status(403).end();
  await db.song.delete({ where: { id: req.params.id } }); //= open weak-guard
  res.end();
});

async function findUser(id: string | undefined) {
  return db.user.findUnique({ where: { id } });
}
