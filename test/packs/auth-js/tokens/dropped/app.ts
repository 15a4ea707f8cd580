import express from "express";
import { PrismaClient } from "@prisma/client";
import { getToken } from "next-auth/jwt";

const app = express();
const db = new PrismaClient();

app.delete("/drafts/:id", async (req, res) => { //= entry http DELETE /drafts/:id
  await getToken({ req });
  await db.draft.delete({ where: { id: req.params.id } }); //= open unguarded-action
  res.end();
});
