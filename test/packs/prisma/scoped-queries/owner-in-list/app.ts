import express from "express";
import { PrismaClient } from "@prisma/client";

const app = express();
const db = new PrismaClient();

app.delete("/albums/:id", async (req, res) => { //= entry http DELETE /albums/:id
  // A list of one is not read as a key.
  const album = await db.album.findFirst({ where: { id: req.params.id, ownerId: { in: [req.user.id] } } });
  if (!album) throw new Error("not found");
  await db.album.delete({ where: { id: album.id } }); //= open unguarded-action
  res.end();
});
