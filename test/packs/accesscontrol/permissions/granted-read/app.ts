import express from "express";
import { PrismaClient } from "@prisma/client";
import { AccessControl } from "accesscontrol";

const app = express();
const db = new PrismaClient();
const rights = new AccessControl();

app.delete("/videos/:id", async (req, res) => { //= entry http DELETE /videos/:id
  if (!rights.can(req.user.role).deleteAny("video").granted) throw new Error("forbidden");
  await db.video.delete({ where: { id: req.params.id } }); //= held accesscontrol
  res.end();
});
