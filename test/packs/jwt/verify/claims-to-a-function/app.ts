import express from "express";
import jwt from "jsonwebtoken";
import { PrismaClient } from "@prisma/client";

const app = express();
const db = new PrismaClient();

function requireToken(req, res, next) {
  jwt.verify(req.headers.authorization, process.env.JWT_KEY, (error, claims) => {
    if (error) return res.status(401).end();
    req.user = claims;
    next();
  });
}

app.delete("/letters/:id", requireToken, async (req, res) => { //= entry http DELETE /letters/:id
  await db.letter.delete({ where: { id: req.params.id } }); //= held jwt
  res.end();
});

app.delete("/stamps/:id", (req, res) => { //= entry http DELETE /stamps/:id
  jwt.verify(req.headers.authorization, process.env.JWT_KEY, { algorithms: ["HS256"] }, async (error, claims) => {
    if (error || !claims) return res.status(401).end();
    await db.stamp.delete({ where: { id: req.params.id } }); //= held jwt
    res.end();
  });
});

app.delete("/parcels/:id", (req, res) => { //= entry http DELETE /parcels/:id
  jwt.verify(req.headers.authorization, process.env.JWT_KEY, async (_error, claims) => {
    await db.parcel.deleteMany({ where: { id: req.params.id, senderId: claims.sub } }); //= held scoped-query
    res.end();
  });
});
