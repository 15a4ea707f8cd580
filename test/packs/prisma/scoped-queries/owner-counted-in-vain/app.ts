import express from "express";
import { PrismaClient } from "@prisma/client";

const app = express();
const db = new PrismaClient();

app.delete("/albums/:id", async (req, res) => { //= entry http DELETE /albums/:id
  const found = await db.album.count({ where: { id: req.params.id, ownerId: req.user.id } });
  if (found === null) throw new Error("not found");
  await db.album.delete({ where: { id: req.params.id } }); //= open unguarded-action
  res.end();
});

app.patch("/albums/:id", async (req, res) => { //= entry http PATCH /albums/:id
  const found = await db.album.count({ where: { id: req.params.id, ownerId: req.user.id }, select: { _all: true } });
  if (!found) throw new Error("not found");
  await db.album.update({ where: { id: req.params.id }, data: { title: req.body.title } }); //= open unguarded-action
  res.end();
});

app.put("/albums/:id", async (req, res) => { //= entry http PUT /albums/:id
  const found = await db.album.count({ where: { id: req.params.id, ownerId: req.user.id } });
  if (found) throw new Error("it is yours already");
  await db.album.update({ where: { id: req.params.id }, data: { ownerId: req.user.id } }); //= open unguarded-action
  res.end();
});

app.post("/albums/:id", async (req, res) => { //= entry http POST /albums/:id
  const found = await db.album.count({ where: { id: req.params.id, ownerId: req.user.id } });
  if (found !== 0) throw new Error("it is yours already");
  await db.album.update({ where: { id: req.params.id }, data: { title: req.body.title } }); //= open unguarded-action
  res.end();
});
