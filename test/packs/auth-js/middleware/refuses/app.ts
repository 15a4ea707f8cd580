import express from "express";
import { PrismaClient } from "@prisma/client";
import { withAuth } from "next-auth/middleware";

const app = express();
const db = new PrismaClient();

app.delete("/drafts/:id", withAuth({ pages: { signIn: "/login" } }), async (req, res) => { //= entry http DELETE /drafts/:id
  await db.draft.delete({ where: { id: req.params.id } }); //= held auth-js
  res.end();
});
