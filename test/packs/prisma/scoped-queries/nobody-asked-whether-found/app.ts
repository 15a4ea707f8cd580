import express from "express";
import { PrismaClient } from "@prisma/client";

const app = express();
const db = new PrismaClient();

app.delete("/albums/:id", async (req, res) => { //= entry http DELETE /albums/:id
  await db.album.findFirst({ where: { id: req.params.id, ownerId: req.user.id } });
  await db.album.delete({ where: { id: req.params.id } }); //= open unguarded-action
  res.end();
});
