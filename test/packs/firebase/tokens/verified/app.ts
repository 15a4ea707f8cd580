import express from "express";
import { PrismaClient } from "@prisma/client";
import { getAuth } from "firebase-admin/auth";

const app = express();
const db = new PrismaClient();

app.delete("/scores/:id", async (req, res) => { //= entry http DELETE /scores/:id
  const claims = await getAuth().verifyIdToken(req.headers.authorization);
  await db.score.delete({ where: { id: req.params.id } }); //= held firebase
  res.end();
});
