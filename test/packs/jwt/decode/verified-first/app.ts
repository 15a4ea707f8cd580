import express from "express";
import { PrismaClient } from "@prisma/client";
import jwt from "jsonwebtoken";

const app = express();
const db = new PrismaClient();

app.delete("/letters/:id", async (req, res) => { //= entry http DELETE /letters/:id
  jwt.verify(req.headers.authorization, process.env.JWT_KEY);
  const header = jwt.decode(req.headers.authorization, { complete: true });
  await db.letter.delete({ where: { id: req.params.id } }); //= held jwt
  res.end();
});
