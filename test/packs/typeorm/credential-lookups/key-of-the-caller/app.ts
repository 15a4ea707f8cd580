import { createHash } from "node:crypto";
import express from "express";
import { DataSource } from "typeorm";

const app = express();
class ApiKey {
  hash!: string;
  choirId!: string;
}
class Invitation {
  token!: string;
  choirId!: string;
}
class Song {
  id!: string;
  choirId!: string;
}
const source = new DataSource({ type: "postgres", entities: [ApiKey, Invitation, Song] });
const songs = source.getRepository(Song);
const digest = (key = "") => createHash("sha256").update(key).digest("hex");

app.delete("/songs/:id", async (req, res) => { //= entry http DELETE /songs/:id
  const key = await source.getRepository(ApiKey).findOneBy({ hash: digest(req.get("x-key")) });
  if (!key) return res.status(401).end();
  await songs.delete({ id: req.params.id, choirId: key.choirId }); //= held scoped-query
  res.end();
});

app.delete("/any-songs/:id", async (req, res) => { //= entry http DELETE /any-songs/:id
  const key = await source.getRepository(ApiKey).findOneBy({ hash: digest(req.get("x-key")) });
  if (!key) return res.status(401).end();
  await songs.delete({ id: req.params.id }); //= open weak-guard
  res.end();
});
