import { PrismaClient } from "@prisma/client";
import express from "express";
import { mayRemove } from "./auth";

const app = express();
const db = new PrismaClient();

app.delete("/paintings/:id", async (req, res) => { //= entry http DELETE /paintings/:id
  mayRemove(req.user);
  await db.painting.delete({ where: { id: req.params.id } }); //= open ignored-guard-result
  res.end();
});

app.delete("/frames/:id", async (req, res) => { //= entry http DELETE /frames/:id
  if (!mayRemove(req.user)) res.status(403).end();
  await db.frame.delete({ where: { id: req.params.id } }); //= open ignored-guard-result
});
