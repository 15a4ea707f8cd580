import express from "express";
import { model, Schema } from "mongoose";

const app = express();
const Recipe = model("Recipe", new Schema({ cook: String, title: String }));

app.post("/recipes", async (req, res) => { //= entry http POST /recipes
  const recipe = new Recipe({ title: req.body.title });
  await recipe.save(); //= open unguarded-action
  res.end();
});

app.patch("/recipes/:id", async (req, res) => { //= entry http PATCH /recipes/:id
  const recipe = await Recipe.findById(req.params.id);
  recipe.title = req.body.title;
  await recipe.save(); //= open unguarded-action
  res.end();
});
