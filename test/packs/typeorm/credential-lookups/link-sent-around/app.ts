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

app.delete("/songs/:id", async (req, res) => { //= entry http DELETE /songs/:id
  // Whoever was sent the link: nobody yet.
  const key = await source.getRepository(Invitation).findOneBy({ token: String(req.query.token) });
  if (!key) return res.status(404).end();
  await songs.delete({ id: req.params.id, choirId: key.choirId }); //= open unguarded-action
  res.end();
});
