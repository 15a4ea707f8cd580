import express from "express";
import { PrismaClient } from "@prisma/client";

const app = express();
const db = new PrismaClient();

// That the album is there says nothing of its members.
app.delete("/albums/:id", async (req, res) => { //= entry http DELETE /albums/:id
  const album = await db.album.findUnique({ where: { id: req.params.id }, include: { members: { where: { userId: req.user.id } } } });
  if (!album) throw new Error("not found");
  await db.album.delete({ where: { id: album.id } }); //= open unguarded-action
  res.end();
});

// The list is there, whoever is in it.
app.patch("/albums/:id", async (req, res) => { //= entry http PATCH /albums/:id
  const album = await db.album.findUnique({ where: { id: req.params.id }, include: { members: { where: { userId: req.user.id } } } });
  if (!album?.members) throw new Error("not found");
  await db.album.update({ where: { id: req.params.id }, data: { title: req.body.title } }); //= open unguarded-action
  res.end();
});

// Somebody is a member.
app.put("/albums/:id", async (req, res) => { //= entry http PUT /albums/:id
  const album = await db.album.findUnique({ where: { id: req.params.id }, include: { members: { where: { role: "owner" } } } });
  if (!album || album.members.length === 0) throw new Error("not found");
  await db.album.update({ where: { id: req.params.id }, data: { title: req.body.title } }); //= open unguarded-action
  res.end();
});

// Whoever the request names is a member.
app.post("/albums/:id/close", async (req, res) => { //= entry http POST /albums/:id/close
  const album = await db.album.findUnique({ where: { id: req.params.id }, include: { members: { where: { userId: req.body.userId } } } });
  if (!album || album.members.length === 0) throw new Error("not found");
  await db.album.update({ where: { id: req.params.id }, data: { closed: true } }); //= open unguarded-action
  res.end();
});

// Who is a member already is turned away.
app.post("/albums/:id/join", async (req, res) => { //= entry http POST /albums/:id/join
  const album = await db.album.findUnique({ where: { id: req.params.id }, include: { members: { where: { userId: req.user.id } } } });
  if (album.members.length !== 0) throw new Error("you are in");
  await db.album.update({ where: { id: req.params.id }, data: { count: { increment: 1 } } }); //= open unguarded-action
  res.end();
});

// What the caller has put into the caller's own row.
app.post("/albums/:id/open", async (req, res) => { //= entry http POST /albums/:id/open
  const user = await db.user.findUnique({ where: { id: req.user.id }, include: { albums: { where: { ownerId: req.user.id } } } });
  if (!user || user.albums.length === 0) throw new Error("not found");
  await db.album.update({ where: { id: req.params.id }, data: { closed: false } }); //= open weak-guard
  res.end();
});

// Only where it was asked for, there is a list to count.
app.post("/albums/:id/print", async (req, res) => { //= entry http POST /albums/:id/print
  let album: Album | undefined;
  if (req.body.checked) album = (await db.album.findUnique({ where: { id: req.params.id }, include: { members: { where: { userId: req.user.id } } } })) as Album;
  if (album?.members.length === 0) throw new Error("not found");
  await db.print.create({ data: { albumId: req.params.id } }); //= open fail-open-guard
  res.end();
});
