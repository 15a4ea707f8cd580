import { createHmac } from "node:crypto";
import { PrismaClient } from "@prisma/client";
import express, { type Request } from "express";
import { config } from "./config";

const app = express();
const db = new PrismaClient();
const MORNING_SECRET = process.env.MORNING_SECRET;

app.post("/tides/night", async (req, res) => { //= entry http POST /tides/night
  if (req.headers.authorization !== `Bearer ${process.env.NIGHT_SECRET}`) return res.status(401).end();
  await db.tide.deleteMany({}); //= held inferred
  res.end();
});

app.post("/tides/dawn", async (req, res) => { //= entry http POST /tides/dawn
  const secret = process.env.DAWN_SECRET;
  if (!secret || req.header("x-secret") !== secret) return res.status(401).end();
  await db.tide.deleteMany({}); //= held inferred
  res.end();
});

app.post("/tides/morning", async (req, res) => { //= entry http POST /tides/morning
  if (MORNING_SECRET !== req.query.key) throw new Error("Not for you.");
  await db.tide.deleteMany({}); //= held inferred
  res.end();
});

app.post("/tides/noon", async (req, res) => { //= entry http POST /tides/noon
  const token = req.headers.authorization?.split(" ")[1];
  if (token === config.nightSecret) {
    await db.tide.deleteMany({}); //= held inferred
  }
  res.end();
});

app.post("/tides/dusk", async (req, res) => { //= entry http POST /tides/dusk
  if (!isFromTheClock(req)) return res.status(401).end();
  await db.tide.deleteMany({}); //= held inferred
  res.end();
});

app.post("/tides/signed", async (req, res) => { //= entry http POST /tides/signed
  const expected = createHmac("sha256", process.env.SIGNING_KEY ?? "").update(req.body).digest("hex");
  if (req.headers["x-signature"] !== expected) return res.status(401).end();
  await db.tide.deleteMany({}); //= held inferred
  res.end();
});

function isFromTheClock(req: Request): boolean {
  return isSame(req.get("authorization"), process.env.CLOCK_TOKEN);
}

function isSame(given: string | undefined, expected: string | undefined): boolean {
  return given === expected;
}
