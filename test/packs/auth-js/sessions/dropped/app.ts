import express from "express";
import { PrismaClient } from "@prisma/client";
import NextAuth from "next-auth";

const app = express();
const db = new PrismaClient();
const { auth } = NextAuth({ providers: [] });

app.delete("/drafts/:id", async (req, res) => { //= entry http DELETE /drafts/:id
  await auth();
  await db.draft.delete({ where: { id: req.params.id } }); //= open unguarded-action
  res.end();
});
