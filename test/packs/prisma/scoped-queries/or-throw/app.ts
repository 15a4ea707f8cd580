import express from "express";
import { PrismaClient } from "@prisma/client";

const app = express();
const db = new PrismaClient();

app.delete("/albums/:id", async (req, res) => { //= entry http DELETE /albums/:id
  const album = await db.album.findFirstOrThrow({ where: { id: req.params.id, members: { some: { userId: req.user.id } } } });
  await db.album.delete({ where: { id: album.id } }); //= held prisma
  res.end();
});
