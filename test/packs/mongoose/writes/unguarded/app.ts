import express from "express";
import { model, Schema } from "mongoose";

const app = express();
const Recipe = model("Recipe", new Schema({ cook: String, title: String }));

app.post("/recipes", async (req, res) => { //= entry http POST /recipes
  await Recipe.create({ title: req.body.title }); //= open unguarded-action
  res.end();
});

app.patch("/recipes/:id", async (req, res) => { //= entry http PATCH /recipes/:id
  await Recipe.findByIdAndUpdate(req.params.id, { $set: { title: req.body.title } }); //= open unguarded-action
  res.end();
});

app.delete("/recipes/:id", async (req, res) => { //= entry http DELETE /recipes/:id
  await Recipe.deleteOne({ _id: req.params.id }); //= open unguarded-action
  res.end();
});

app.get("/recipes", async (req, res) => { //= entry http GET /recipes
  res.json(await Recipe.find().lean());
  res.end();
});
