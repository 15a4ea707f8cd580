import express from "express";
import { MongoClient } from "mongodb";

const app = express();
const client = new MongoClient("mongodb://localhost");
const boats = client.db("harbour").collection("boats");

app.post("/boats", async (req, res) => { //= entry http POST /boats
  await boats.insertOne({ name: req.body.name }); //= open unguarded-action
  res.end();
});

app.patch("/boats/:id", async (req, res) => { //= entry http PATCH /boats/:id
  await boats.updateOne({ _id: req.params.id }, { $set: { name: req.body.name } }); //= open unguarded-action
  res.end();
});

app.delete("/boats/:id", async (req, res) => { //= entry http DELETE /boats/:id
  await boats.deleteOne({ _id: req.params.id }); //= open unguarded-action
  res.end();
});

app.get("/boats/:id", async (req, res) => { //= entry http GET /boats/:id
  res.json(await boats.findOne({ _id: req.params.id }));
  res.end();
});
