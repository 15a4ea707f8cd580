import express from "express";
import { timingSafeEqual } from "node:crypto";
import { PrismaClient } from "@prisma/client";

const app = express();
const db = new PrismaClient();

app.post("/jobs/cleanup", async (req, res) => { //= entry http POST /jobs/cleanup
  const given = Buffer.from(req.headers.authorization ?? "");
  if (!timingSafeEqual(given, Buffer.from(process.env.CRON_SECRET))) throw new Error("forbidden");
  await db.cart.deleteMany({}); //= held node
  res.end();
});
