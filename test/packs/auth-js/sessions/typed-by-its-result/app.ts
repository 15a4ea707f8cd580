import { PrismaClient } from "@prisma/client";
import express from "express";
import { auth } from "./auth";

const app = express();
const db = new PrismaClient();

app.delete("/drafts/:id", async (req, res) => { //= entry http DELETE /drafts/:id
  const session = await auth();
  if (!session?.user) throw new Error("forbidden");
  await db.draft.delete({ where: { id: req.params.id } }); //= held auth-js
  res.end();
});

app.delete("/notes/:id", async (req, res) => { //= entry http DELETE /notes/:id
  const session = await auth();
  if (!session?.user) console.warn("nobody");
  await db.note.delete({ where: { id: req.params.id } }); //= open ignored-guard-result
  res.end();
});
