import express from "express";
import { getAuth } from "@clerk/express";
import { PrismaClient } from "@prisma/client";

const app = express();
const db = new PrismaClient();

app.delete("/songs/:id", async (req, res) => { //= entry http DELETE /songs/:id
  const session = getAuth(req);
  if (!session) throw new Error("forbidden");
  await db.song.delete({ where: { id: req.params.id } }); //= open ignored-guard-result
  res.end();
});
