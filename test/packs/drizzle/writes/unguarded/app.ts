import express from "express";
import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import { pgTable, text } from "drizzle-orm/pg-core";

const app = express();
const playlists = pgTable("playlists", { id: text("id"), ownerId: text("owner_id"), name: text("name") });
const db = drizzle(process.env.DATABASE_URL);

app.post("/playlists", async (req, res) => { //= entry http POST /playlists
  await db.insert(playlists).values({ name: req.body.name }); //= open unguarded-action
  res.end();
});

app.patch("/playlists/:id", async (req, res) => { //= entry http PATCH /playlists/:id
  await db.update(playlists).set({ name: req.body.name }).where(eq(playlists.id, req.params.id)); //= open unguarded-action
  res.end();
});

app.delete("/playlists/:id", async (req, res) => { //= entry http DELETE /playlists/:id
  const gone = await db.delete(playlists).where(eq(playlists.id, req.params.id)).returning(); //= open unguarded-action
  res.json(gone);
  res.end();
});

app.get("/playlists", async (req, res) => { //= entry http GET /playlists
  res.json(await db.select().from(playlists));
  res.end();
});
