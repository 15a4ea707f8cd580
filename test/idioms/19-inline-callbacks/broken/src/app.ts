import express from "express";
import { prisma } from "./prisma.js";
import { requireRight, type User } from "./rights.js";

const app = express();

app.post("/folders/:id/empty", async (req, res) => { //= entry http POST /folders/:id/empty
  const user: User = req.user;
  const [folder] = await Promise.allSettled([prisma.folder.findUniqueOrThrow({ where: { id: req.params.id } }), requireRight(user, "folders.empty")]);
  await prisma.$transaction(async (tx) => {
    await tx.file.deleteMany({ where: { folderId: folder.id } }); //= open swallowed-denial
  });
  res.json({ emptied: folder.id });
});
app.post("/files/remove", async (req, res) => { //= entry http POST /files/remove
  const ids: string[] = req.body.ids;
  ids.map((id) => requireRight(req.user, `files.remove.${id}`));
  await Promise.all(ids.map((id) => prisma.file.delete({ where: { id } }))); //= open one-branch-guard
  res.json({ removed: ids.length });
});
