import { createHash } from "node:crypto";
import express from "express";
import { Kysely, PostgresDialect } from "kysely";

const app = express();
const db = new Kysely({ dialect: new PostgresDialect({}) });
const digest = (key = "") => createHash("sha256").update(key).digest("hex");

app.delete("/songs/:id", async (req, res) => { //= entry http DELETE /songs/:id
  const key = await db.selectFrom("api_keys").selectAll().where("hash", "=", digest(req.get("x-key"))).executeTakeFirst();
  if (!key) return res.status(401).end();
  await db.deleteFrom("songs").where("id", "=", req.params.id).where("choir_id", "=", key.choir_id).execute(); //= held scoped-query
  res.end();
});

app.delete("/any-songs/:id", async (req, res) => { //= entry http DELETE /any-songs/:id
  const key = await db.selectFrom("api_keys").selectAll().where("hash", "=", digest(req.get("x-key"))).executeTakeFirst();
  if (!key) return res.status(401).end();
  await db.deleteFrom("songs").where("id", "=", req.params.id).execute(); //= open weak-guard
  res.end();
});
