import express from "express";
import { auth } from "@clerk/nextjs/server";
import { PrismaClient } from "@prisma/client";

const app = express();
const db = new PrismaClient();

app.delete("/songs/:id", async (req, res) => { //= entry http DELETE /songs/:id
  const { has } = await auth();
  has({ permission: "song:delete" });
  await db.song.delete({ where: { id: req.params.id } }); //= open ignored-guard-result
  res.end();
});
