import express from "express";
import { timingSafeEqual } from "node:crypto";
import { PrismaClient } from "@prisma/client";

const app = express();
const db = new PrismaClient();

app.post("/jobs/cleanup", async (req, res) => { //= entry http POST /jobs/cleanup
  const given = Buffer.from(req.headers.authorization ?? "");
  timingSafeEqual(given, Buffer.from(process.env.CRON_SECRET));
  await db.cart.deleteMany({}); //= open ignored-guard-result
  res.end();
});
