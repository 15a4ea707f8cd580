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

// Whoever likes makes a token without a signature.
app.delete("/stamps/:id", async (req, res) => { //= entry http DELETE /stamps/:id
  const claims = jwt.verify(String(req.headers.authorization), "", { algorithms: ["none"] }) as { role: string };
  if (claims.role !== "clerk") return res.status(403).end();
  await db.stamp.delete({ where: { id: req.params.id } }); //= open unguarded-action
  res.end();
});
