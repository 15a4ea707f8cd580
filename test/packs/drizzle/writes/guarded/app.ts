import express from "express";
import { newEnforcer } from "casbin";
import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import { pgTable, text } from "drizzle-orm/pg-core";

const app = express();
const playlists = pgTable("playlists", { id: text("id"), ownerId: text("owner_id"), name: text("name") });
const db = drizzle(process.env.DATABASE_URL);
const enforcer = await newEnforcer("model.conf", "policy.csv");

app.post("/playlists", async (req, res) => { //= entry http POST /playlists
  if (!(await enforcer.enforce(req.user.id, "playlist", "create"))) throw new Error("forbidden");
  await db.insert(playlists).values({ name: req.body.name }); //= held casbin
  res.end();
});

app.patch("/playlists/:id", async (req, res) => { //= entry http PATCH /playlists/:id
  if (!(await enforcer.enforce(req.user.id, "playlist", "update"))) throw new Error("forbidden");
  await db.update(playlists).set({ name: req.body.name }).where(eq(playlists.id, req.params.id)); //= held casbin
  res.end();
});

app.delete("/playlists/:id", async (req, res) => { //= entry http DELETE /playlists/:id
  if (!(await enforcer.enforce(req.user.id, "playlist", "delete"))) throw new Error("forbidden");
  const gone = await db.delete(playlists).where(eq(playlists.id, req.params.id)).returning(); //= held casbin
  res.json(gone);
  res.end();
});

app.get("/playlists", async (req, res) => { //= entry http GET /playlists
  if (!(await enforcer.enforce(req.user.id, "playlist", "read"))) throw new Error("forbidden");
  res.json(await db.select().from(playlists));
  res.end();
});
