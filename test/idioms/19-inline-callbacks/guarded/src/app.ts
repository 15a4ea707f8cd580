import express from "express";
import { prisma } from "./prisma.js";
import { requireRight, type User } from "./rights.js";

const app = express();

app.post("/folders/:id/empty", async (req, res) => { //= entry http POST /folders/:id/empty
  const user: User = req.user;
  const [folder] = await Promise.all([prisma.folder.findUniqueOrThrow({ where: { id: req.params.id } }), requireRight(user, "folders.empty")]);
  await prisma.$transaction(async (tx) => {
    await tx.file.deleteMany({ where: { folderId: folder.id } }); //= held inferred
  });
  res.json({ emptied: folder.id });
});
app.post("/files/remove", async (req, res) => { //= entry http POST /files/remove
  const ids: string[] = req.body.ids;
  await Promise.all(
    ids.map(async (id) => {
      await requireRight(req.user, "files.remove");
      await prisma.file.delete({ where: { id } }); //= held inferred
    }),
  );
  res.json({ removed: ids.length });
});
