import express from "express";
import { MongoClient } from "mongodb";

const app = express();
const db = new MongoClient(String(process.env.MONGO_URL)).db("choir");

app.delete("/songs/:id", async (req, res) => { //= entry http DELETE /songs/:id
  // Whoever was sent the link: nobody yet.
  const key = await db.collection("invitations").findOne({ token: req.query.token });
  if (!key) return res.status(404).end();
  await db.collection("songs").deleteOne({ number: req.params.id, choirId: key.choirId }); //= open unguarded-action
  res.end();
});
