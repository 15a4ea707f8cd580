import express from "express";
import { PrismaClient } from "@prisma/client";

const app = express();
const db = new PrismaClient();

/** What anybody may look at. */
const mayRead = (albumId: string, user: { id: string }) => ({
  id: albumId,
  OR: [{ ownerId: user.id }, { isPublished: true }],
});
const among = (albumIds: string[]) => ({ OR: [{ id: { in: albumIds } }, { slug: { in: albumIds } }] });

app.delete("/albums/:id", async (req, res) => { //= entry http DELETE /albums/:id
  const album = await db.album.findFirst({ where: { id: req.params.id, OR: [{ ownerId: req.user.id }, { labelId: req.body.labelId }] } });
  if (!album) throw new Error("not found");
  await db.album.delete({ where: { id: album.id } }); //= open unguarded-action
  res.end();
});

app.delete("/tracks/:albumId", async (req, res) => { //= entry http DELETE /tracks/:albumId
  const album = await db.album.findFirst({ where: mayRead(req.params.albumId, req.user) });
  if (!album) throw new Error("not found");
  await db.track.deleteMany({ where: { albumId: album.id } }); //= open unguarded-action
  res.end();
});

app.delete("/singles", async (req, res) => { //= entry http DELETE /singles
  const album = await db.album.findFirst({ where: among(req.body.ids) });
  if (!album) throw new Error("not found");
  await db.single.delete({ where: { id: album.singleId } }); //= open unguarded-action
  res.end();
});

app.put("/covers/:albumId", async (req, res) => { //= entry http PUT /covers/:albumId
  const shared = [{ ownerId: req.user.id }, ...req.body.others];
  await db.cover.updateMany({ where: { albumId: req.params.albumId, OR: shared }, data: { url: req.body.url } }); //= open unguarded-action
  res.end();
});
