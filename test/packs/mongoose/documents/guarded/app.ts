import express from "express";
import { newEnforcer } from "casbin";
import { model, Schema } from "mongoose";

const app = express();
const Recipe = model("Recipe", new Schema({ cook: String, title: String }));
const enforcer = await newEnforcer("model.conf", "policy.csv");

app.post("/recipes", async (req, res) => { //= entry http POST /recipes
  if (!(await enforcer.enforce(req.user.id, "recipe", "create"))) throw new Error("forbidden");
  const recipe = new Recipe({ title: req.body.title });
  await recipe.save(); //= held casbin
  res.end();
});

app.patch("/recipes/:id", async (req, res) => { //= entry http PATCH /recipes/:id
  if (!(await enforcer.enforce(req.user.id, "recipe", "update"))) throw new Error("forbidden");
  const recipe = await Recipe.findById(req.params.id);
  recipe.title = req.body.title;
  await recipe.save(); //= held casbin
  res.end();
});
