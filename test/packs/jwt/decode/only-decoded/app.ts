import express from "express";
import { PrismaClient } from "@prisma/client";
import jwt from "jsonwebtoken";

const app = express();
const db = new PrismaClient();

app.delete("/letters/:id", async (req, res) => { //= entry http DELETE /letters/:id
  const claims = jwt.decode(req.headers.authorization);
  if (!claims) throw new Error("forbidden");
  await db.letter.delete({ where: { id: req.params.id } }); //= open unguarded-action
  res.end();
});
