import express from "express";
import { PrismaClient } from "@prisma/client";

const app = express();
const db = new PrismaClient();

app.delete("/albums/:id", async (req, res) => { //= entry http DELETE /albums/:id
  const user = await db.user.findFirst({ where: { id: req.user.id, tenantId: req.user.tenantId } });
  if (!user) throw new Error("not found");
  await db.album.delete({ where: { id: req.params.id } }); //= open weak-guard
  res.end();
});
