import express from "express";
import jwt from "jsonwebtoken";
import { PrismaClient } from "@prisma/client";

const app = express();
const db = new PrismaClient();

function readToken(req, res, next) {
  jwt.verify(req.headers.authorization, process.env.JWT_KEY, (error, claims) => {
    if (!error) req.user = claims;
    next();
  });
}

app.delete("/letters/:id", readToken, async (req, res) => { //= entry http DELETE /letters/:id
  await db.letter.delete({ where: { id: req.params.id } }); //= open ignored-guard-result
  res.end();
});

app.delete("/stamps/:id", (req, res) => { //= entry http DELETE /stamps/:id
  jwt.verify(req.headers.authorization, process.env.JWT_KEY, async () => {
    await db.stamp.delete({ where: { id: req.params.id } }); //= open ignored-guard-result
    res.end();
  });
});

/** What stands behind the call does not wait for its function. */
app.delete("/parcels/:id", async (req, res) => { //= entry http DELETE /parcels/:id
  jwt.verify(req.headers.authorization, process.env.JWT_KEY, (error) => {
    if (error) return res.status(401).end();
  });
  await db.parcel.delete({ where: { id: req.params.id } }); //= open ignored-guard-result
  res.end();
});
