import express from "express";
import { PrismaClient } from "@prisma/client";

const app = express();
const db = new PrismaClient();

app.delete("/albums/:id", async (req, res) => { //= entry http DELETE /albums/:id
  const album = await db.album.findUnique({ where: { id: req.params.id }, include: { members: { where: { userId: req.user.id }, select: { role: true } } } });
  if (!album || album.members.length === 0) throw new Error("not found");
  await db.album.delete({ where: { id: album.id } }); //= held prisma
  res.end();
});

app.patch("/albums/:id", async (req, res) => { //= entry http PATCH /albums/:id
  const album = await db.album.findUnique({ where: { id: req.params.id }, select: { id: true, members: { where: { userId: req.user.id } } } });
  const [member] = album?.members ?? [];
  if (!member) throw new Error("not found");
  await db.album.update({ where: { id: req.params.id }, data: { title: req.body.title } }); //= held prisma
  res.end();
});

app.put("/albums/:id", async (req, res) => { //= entry http PUT /albums/:id
  let album: Album | undefined;
  album = (await db.album.findUnique({ where: { id: req.params.id }, include: { members: { where: { userId: req.user.id } } } })) as Album;
  if (!album) throw new Error("not found");
  if (!album.members.length) {
    album = undefined;
    throw new Error("not found");
  }
  await db.album.update({ where: { id: req.params.id }, data: { title: req.body.title } }); //= held prisma
  res.end();
});

// What is written below the relation leaves it as long as it was.
app.put("/albums/:id/cover", async (req, res) => { //= entry http PUT /albums/:id/cover
  const album = await db.album.findUnique({ where: { id: req.params.id }, include: { members: { where: { userId: req.user.id } } } });
  if (!album || album.members.length === 0) throw new Error("not found");
  if (req.user.isMachine) album.members[0].role = "owner";
  await db.album.update({ where: { id: req.params.id }, data: { cover: req.body.cover } }); //= held prisma
  res.end();
});
