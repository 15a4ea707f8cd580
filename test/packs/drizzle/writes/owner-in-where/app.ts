import express from "express";
import { and, eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import { pgTable, text } from "drizzle-orm/pg-core";

const app = express();
const playlists = pgTable("playlists", { id: text("id"), ownerId: text("owner_id"), name: text("name") });
const db = drizzle(process.env.DATABASE_URL);

app.delete("/playlists/:id", async (req, res) => { //= entry http DELETE /playlists/:id
  await db.delete(playlists).where(and(eq(playlists.id, req.params.id), eq(playlists.ownerId, req.user.id))); //= held scoped-query
  res.end();
});
