import { createHash } from "node:crypto";
import express from "express";
import { MongoClient } from "mongodb";

const app = express();
const db = new MongoClient(String(process.env.MONGO_URL)).db("choir");
const digest = (key = "") => createHash("sha256").update(key).digest("hex");

app.delete("/songs/:id", async (req, res) => { //= entry http DELETE /songs/:id
  const key = await db.collection("apiKeys").findOne({ hash: digest(req.get("x-key")) });
  if (!key) return res.status(401).end();
  await db.collection("songs").deleteOne({ number: req.params.id, choirId: key.choirId }); //= held scoped-query
  res.end();
});

app.delete("/any-songs/:id", async (req, res) => { //= entry http DELETE /any-songs/:id
  const key = await db.collection("apiKeys").findOne({ hash: digest(req.get("x-key")) });
  if (!key) return res.status(401).end();
  await db.collection("songs").deleteOne({ number: req.params.id }); //= open weak-guard
  res.end();
});
