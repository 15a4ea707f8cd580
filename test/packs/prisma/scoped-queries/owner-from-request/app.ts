import express from "express";
import { PrismaClient } from "@prisma/client";

const app = express();
const db = new PrismaClient();

app.delete("/albums/:id", async (req, res) => { //= entry http DELETE /albums/:id
  const album = await db.album.findFirst({ where: { id: req.params.id, ownerId: req.body.ownerId } });
  if (!album) throw new Error("not found");
  await db.album.delete({ where: { id: album.id } }); //= open unguarded-action
  res.end();
});
