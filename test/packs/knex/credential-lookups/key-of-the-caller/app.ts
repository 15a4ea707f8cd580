import { createHash } from "node:crypto";
import express from "express";
import knex from "knex";

const app = express();
const db = knex({ client: "pg" });
const digest = (key = "") => createHash("sha256").update(key).digest("hex");

app.delete("/songs/:id", async (req, res) => { //= entry http DELETE /songs/:id
  const key = await db("api_keys").where({ hash: digest(req.get("x-key")) }).first();
  if (!key) return res.status(401).end();
  await db("songs").where({ id: req.params.id, choir_id: key.choir_id }).del(); //= held scoped-query
  res.end();
});

app.delete("/any-songs/:id", async (req, res) => { //= entry http DELETE /any-songs/:id
  const key = await db("api_keys").where({ hash: digest(req.get("x-key")) }).first();
  if (!key) return res.status(401).end();
  await db("songs").where({ id: req.params.id }).del(); //= open weak-guard
  res.end();
});
