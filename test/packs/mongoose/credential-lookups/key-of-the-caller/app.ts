import { createHash } from "node:crypto";
import express from "express";
import { model, Schema } from "mongoose";

const app = express();
const ApiKey = model("ApiKey", new Schema({ hash: String, choirId: String }));
const Invitation = model("Invitation", new Schema({ token: String, choirId: String }));
const Song = model("Song", new Schema({ choirId: String }));
const digest = (key = "") => createHash("sha256").update(key).digest("hex");

app.delete("/songs/:id", async (req, res) => { //= entry http DELETE /songs/:id
  const key = await ApiKey.findOne({ hash: digest(req.get("x-key")) }).lean();
  if (!key) return res.status(401).end();
  await Song.deleteOne({ _id: req.params.id, choirId: key.choirId }); //= held scoped-query
  res.end();
});

app.delete("/any-songs/:id", async (req, res) => { //= entry http DELETE /any-songs/:id
  const key = await ApiKey.findOne({ hash: digest(req.get("x-key")) }).lean();
  if (!key) return res.status(401).end();
  await Song.deleteOne({ _id: req.params.id }); //= open weak-guard
  res.end();
});
