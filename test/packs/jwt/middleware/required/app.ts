import express from "express";
import { PrismaClient } from "@prisma/client";
import { expressjwt } from "express-jwt";

const app = express();
const db = new PrismaClient();

app.delete("/letters/:id", expressjwt({ secret: process.env.JWT_KEY, algorithms: ["HS256"] }), async (req, res) => { //= entry http DELETE /letters/:id
  await db.letter.delete({ where: { id: req.params.id } }); //= held jwt
  res.end();
});
