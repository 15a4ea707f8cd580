import express from "express";
import { PrismaClient } from "@prisma/client";
import { withAuth } from "next-auth/middleware";

const app = express();
const db = new PrismaClient();

app.delete("/drafts/:id", withAuth({ callbacks: { authorized: () => true } }), async (req, res) => { //= entry http DELETE /drafts/:id
  await db.draft.delete({ where: { id: req.params.id } }); //= open fail-open-guard
  res.end();
});
