import { and, eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import { pgTable, text } from "drizzle-orm/pg-core";
import express from "express";

const app = express();
const apiKeys = pgTable("api_keys", { hash: text("hash"), choirId: text("choir_id") });
const invitations = pgTable("invitations", { token: text("token"), choirId: text("choir_id") });
const songs = pgTable("songs", { id: text("id"), choirId: text("choir_id") });
const db = drizzle(process.env.DATABASE_URL, { schema: { apiKeys, invitations, songs } });

app.delete("/songs/:id", async (req, res) => { //= entry http DELETE /songs/:id
  // Whoever was sent the link: nobody yet.
  const key = await db.query.invitations.findFirst({ where: eq(invitations.token, req.query.token) });
  if (!key) return res.status(404).end();
  await db.delete(songs).where(and(eq(songs.id, req.params.id), eq(songs.choirId, key.choirId))); //= open unguarded-action
  res.end();
});
