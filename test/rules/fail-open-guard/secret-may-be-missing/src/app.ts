import { timingSafeEqual } from "node:crypto";
import { PrismaClient } from "@prisma/client";
import express from "express";

const app = express();
const db = new PrismaClient();

app.post("/meters/reset", async (req, res) => { //= entry http POST /meters/reset
  const expected = process.env.RESET_KEY;
  const given = String(req.headers.authorization);
  if (expected && !timingSafeEqual(Buffer.from(given), Buffer.from(expected))) return res.status(401).end();
  await db.meter.deleteMany({}); //= open fail-open-guard
  res.end();
});
