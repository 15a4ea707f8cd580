import express from "express";
import { MongoClient } from "mongodb";

const app = express();
const client = new MongoClient("mongodb://localhost");
const boats = client.db("harbour").collection("boats");

app.delete("/boats/:id", async (req, res) => { //= entry http DELETE /boats/:id
  const boat = await boats.findOne({ _id: req.params.id, skipper: req.query.skipper });
  if (!boat) throw new Error("not found");
  await boats.deleteOne({ _id: boat._id }); //= open unguarded-action
  res.end();
});
