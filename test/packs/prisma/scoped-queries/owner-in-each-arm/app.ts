import express from "express";
import { PrismaClient } from "@prisma/client";

const app = express();
const db = new PrismaClient();

/** Those of one's own label, or shared with one by name. */
const mayEdit = (albumId: string, user: { id: string }) => ({
  id: albumId,
  OR: [{ label: { staff: { some: { userId: user.id, role: { not: "GUEST" } } } } }, { editors: { some: { userId: user.id } } }],
});

app.delete("/albums/:id", async (req, res) => { //= entry http DELETE /albums/:id
  const album = await db.album.findFirst({
    where: { id: req.params.id, OR: [{ ownerId: req.user.id }, { label: { staff: { some: { userId: req.user.id } } } }] },
  });
  if (!album) throw new Error("not found");
  await db.album.delete({ where: { id: album.id } }); //= held prisma
  res.end();
});

app.delete("/tracks/:albumId", async (req, res) => { //= entry http DELETE /tracks/:albumId
  const album = await db.album.findFirst({ where: mayEdit(req.params.albumId, req.user) });
  if (!album) throw new Error("not found");
  await db.track.deleteMany({ where: { albumId: album.id } }); //= held prisma
  res.end();
});

app.put("/editors/:albumId/:userId", async (req, res) => { //= entry http PUT /editors/:albumId/:userId
  await db.editor.updateMany({ where: { userId: req.params.userId, album: mayEdit(req.params.albumId, req.user) }, data: { note: req.body.note } }); //= held scoped-query
  res.end();
});

app.put("/covers/:albumId", async (req, res) => { //= entry http PUT /covers/:albumId
  await db.cover.updateMany({ where: { albumId: req.params.albumId, OR: [{ ownerId: req.user.id }, { makerId: req.user.id }] }, data: { url: req.body.url } }); //= held scoped-query
  res.end();
});
