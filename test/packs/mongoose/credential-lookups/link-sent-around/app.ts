import express from "express";
import { model, Schema } from "mongoose";

const app = express();
const ApiKey = model("ApiKey", new Schema({ hash: String, choirId: String }));
const Invitation = model("Invitation", new Schema({ token: String, choirId: String }));
const Song = model("Song", new Schema({ choirId: String }));

app.delete("/songs/:id", async (req, res) => { //= entry http DELETE /songs/:id
  // Whoever was sent the link: nobody yet.
  const key = await Invitation.findOne({ token: req.query.token });
  if (!key) return res.status(404).end();
  await Song.deleteOne({ _id: req.params.id, choirId: key.choirId }); //= open unguarded-action
  res.end();
});
