import express from "express";
import { PrismaClient } from "@prisma/client";
import NextAuth from "next-auth";

const app = express();
const db = new PrismaClient();
const { auth } = NextAuth({ providers: [] });

app.delete("/drafts/:id", async (req, res) => { //= entry http DELETE /drafts/:id
  if (!auth()) throw new Error("forbidden");
  await db.draft.delete({ where: { id: req.params.id } }); //= open unawaited-guard
  res.end();
});
