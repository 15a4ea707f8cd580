import { createHmac } from "node:crypto";
import { PrismaClient } from "@prisma/client";
import express from "express";

const app = express();
const db = new PrismaClient();

enum Kind {
  AccessToken = "ACCESS_TOKEN",
}

/** No secret at all. */
app.post("/tides/night", async (req, res) => { //= entry http POST /tides/night
  if (req.headers["x-mode"] !== process.env.NODE_ENV) return res.status(401).end();
  await db.tide.deleteMany({}); //= open unguarded-action
  res.end();
});

/** Nothing that was sent. */
app.post("/tides/dawn", async (_req, res) => { //= entry http POST /tides/dawn
  if (process.env.OLD_SECRET !== process.env.NEW_SECRET) return res.status(401).end();
  await db.tide.deleteMany({}); //= open unguarded-action
  res.end();
});

/** Where none is set, everybody knows it. */
app.post("/tides/morning", async (req, res) => { //= entry http POST /tides/morning
  const secret = process.env.MORNING_SECRET ?? "open sesame";
  if (req.headers["x-secret"] !== secret) return res.status(401).end();
  await db.tide.deleteMany({}); //= open unguarded-action
  res.end();
});

/** Where none is set, nobody is asked. */
app.post("/tides/noon", async (req, res) => { //= entry http POST /tides/noon
  const secret = process.env.NOON_SECRET;
  if (secret && req.headers["x-secret"] !== secret) return res.status(401).end();
  await db.tide.deleteMany({}); //= open fail-open-guard
  res.end();
});

/** It goes on. */
app.post("/tides/dusk", async (req, res) => { //= entry http POST /tides/dusk
  if (req.headers["x-secret"] !== process.env.DUSK_SECRET) console.warn("Who is that?");
  await db.tide.deleteMany({}); //= open ignored-guard-result
  res.end();
});

/** The name of a kind is no secret. */
app.post("/tides/kind", async (req, res) => { //= entry http POST /tides/kind
  if (req.body.kind !== Kind.AccessToken) return res.status(401).end();
  await db.tide.deleteMany({}); //= open unguarded-action
  res.end();
});

/** Signed with what was sent. */
app.post("/tides/signed", async (req, res) => { //= entry http POST /tides/signed
  const expected = createHmac("sha256", req.body.key).update(req.body.text).digest("hex");
  if (req.headers["x-signature"] !== expected) return res.status(401).end();
  await db.tide.deleteMany({}); //= open unguarded-action
  res.end();
});
