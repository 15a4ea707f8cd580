import express from "express";
import { currentUser } from "@clerk/nextjs/server";
import { PrismaClient } from "@prisma/client";

const app = express();
const db = new PrismaClient();

app.delete("/songs/:id", async (req, res) => { //= entry http DELETE /songs/:id
  const user = await currentUser();
  if (!user) throw new Error("forbidden");
  await db.song.delete({ where: { id: req.params.id } }); //= held clerk
  res.end();
});
