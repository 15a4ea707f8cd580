import { createHash } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import { pgTable, text } from "drizzle-orm/pg-core";
import express from "express";

const app = express();
const apiKeys = pgTable("api_keys", { hash: text("hash"), choirId: text("choir_id") });
const invitations = pgTable("invitations", { token: text("token"), choirId: text("choir_id") });
const songs = pgTable("songs", { id: text("id"), choirId: text("choir_id") });
const db = drizzle(process.env.DATABASE_URL, { schema: { apiKeys, invitations, songs } });
const digest = (key = "") => createHash("sha256").update(key).digest("hex");

app.delete("/songs/:id", async (req, res) => { //= entry http DELETE /songs/:id
  const key = await db.query.apiKeys.findFirst({ where: eq(apiKeys.hash, digest(req.get("x-key"))) });
  if (!key) return res.status(401).end();
  await db.delete(songs).where(and(eq(songs.id, req.params.id), eq(songs.choirId, key.choirId))); //= held scoped-query
  res.end();
});

app.delete("/any-songs/:id", async (req, res) => { //= entry http DELETE /any-songs/:id
  const key = await db.query.apiKeys.findFirst({ where: eq(apiKeys.hash, digest(req.get("x-key"))) });
  if (!key) return res.status(401).end();
  await db.delete(songs).where(eq(songs.id, req.params.id)); //= open weak-guard
  res.end();
});
