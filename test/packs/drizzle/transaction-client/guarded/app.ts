import express from "express";
import { newEnforcer } from "casbin";
import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import { pgTable, text } from "drizzle-orm/pg-core";

const app = express();
const playlists = pgTable("playlists", { id: text("id"), ownerId: text("owner_id"), name: text("name") });
const db = drizzle(process.env.DATABASE_URL);
const enforcer = await newEnforcer("model.conf", "policy.csv");

app.delete("/playlists/:id", async (req, res) => { //= entry http DELETE /playlists/:id
  if (!(await enforcer.enforce(req.user.id, "playlist", "delete"))) throw new Error("forbidden");
  await db.transaction(async (tx) => {
    await tx.delete(playlists).where(eq(playlists.id, req.params.id)); //= held casbin
  });
  res.end();
});
