import { PrismaClient } from "@prisma/client";
import express from "express";
import { mayRemove } from "./auth";

const app = express();
const db = new PrismaClient();

app.delete("/paintings/:id", async (req, res) => { //= entry http DELETE /paintings/:id
  const allowed = mayRemove(req.user);
  if (!allowed) return res.status(403).end();
  await db.painting.delete({ where: { id: req.params.id } }); //= held may
  res.end();
});

app.delete("/frames/:id", async (req, res) => { //= entry http DELETE /frames/:id
  if (mayRemove(req.user)) await db.frame.delete({ where: { id: req.params.id } }); //= held may
  res.end();
});
