import express from "express";
import jwt from "jsonwebtoken";
import { PrismaClient } from "@prisma/client";

const app = express();
const db = new PrismaClient();

function requireToken(req, res, next) {
  // What the function is given is not known to be the caller.
  jwt.verify(req.headers.authorization, process.env.JWT_KEY, (error, claims) => {
    if (error) return res.status(401).end();
    req.user = claims;
    next();
  });
}

app.delete("/letters/:id", requireToken, async (req, res) => { //= entry http DELETE /letters/:id
  await db.letter.delete({ where: { id: req.params.id } }); //= open unguarded-action
  res.end();
});
