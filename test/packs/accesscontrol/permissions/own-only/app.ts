import express from "express";
import { PrismaClient } from "@prisma/client";
import { AccessControl } from "accesscontrol";

const app = express();
const db = new PrismaClient();
const rights = new AccessControl();

app.delete("/videos/:id", async (req, res) => { //= entry http DELETE /videos/:id
  // Whose video it is has not been asked.
  if (!rights.can(req.user.role).deleteOwn("video").granted) throw new Error("forbidden");
  await db.video.delete({ where: { id: req.params.id } }); //= open weak-guard
  res.end();
});
