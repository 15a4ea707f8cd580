import { PrismaClient } from "@prisma/client";
import express from "express";
import { isForbidden, isForbiddenByRota } from "./rules";

const app = express();
const db = new PrismaClient();

app.delete("/owls/:id", async (req, res) => { //= entry http DELETE /owls/:id
  if (isForbidden(req.user)) return res.status(403).end();
  await db.owl.delete({ where: { id: req.params.id } }); //= held inferred
  res.end();
});

app.delete("/bats/:id", async (req, res) => { //= entry http DELETE /bats/:id
  if (await isForbiddenByRota(req.user)) return res.status(403).end();
  await db.bat.delete({ where: { id: req.params.id } }); //= held inferred
  res.end();
});

app.delete("/cats/:id", async (req, res) => { //= entry http DELETE /cats/:id
  if (!isForbidden(req.user)) await db.cat.delete({ where: { id: req.params.id } }); //= held inferred
  res.end();
});
