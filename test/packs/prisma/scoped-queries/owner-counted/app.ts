import express from "express";
import { PrismaClient } from "@prisma/client";

const app = express();
const db = new PrismaClient();

app.delete("/albums/:id", async (req, res) => { //= entry http DELETE /albums/:id
  if (!(await isOwn(req.params.id, req.user.id))) throw new Error("not found");
  await db.album.delete({ where: { id: req.params.id } }); //= held prisma
  res.end();
});

app.patch("/albums/:id", async (req, res) => { //= entry http PATCH /albums/:id
  const found = await db.album.count({ where: { id: req.params.id, ownerId: req.user.id } });
  if (!found) throw new Error("not found");
  await db.album.update({ where: { id: req.params.id }, data: { title: req.body.title } }); //= held prisma
  res.end();
});

async function isOwn(id: string, ownerId: string): Promise<boolean> {
  const found = await db.album.count({ where: { id, ownerId } });
  return found === 1;
}


app.put("/albums/:id", async (req, res) => { //= entry http PUT /albums/:id
  const found = await db.album.count({ where: { id: req.params.id, ownerId: req.user.id } });
  if (found === 0) throw new Error("not found");
  await db.album.update({ where: { id: req.params.id }, data: { title: req.body.title } }); //= held prisma
  res.end();
});
