import express from "express";
import { newEnforcer } from "casbin";
import { model, Schema } from "mongoose";

const app = express();
const Recipe = model("Recipe", new Schema({ cook: String, title: String }));
const enforcer = await newEnforcer("model.conf", "policy.csv");

app.post("/recipes", async (req, res) => { //= entry http POST /recipes
  if (!(await enforcer.enforce(req.user.id, "recipe", "create"))) throw new Error("forbidden");
  await Recipe.create({ title: req.body.title }); //= held casbin
  res.end();
});

app.patch("/recipes/:id", async (req, res) => { //= entry http PATCH /recipes/:id
  if (!(await enforcer.enforce(req.user.id, "recipe", "update"))) throw new Error("forbidden");
  await Recipe.findByIdAndUpdate(req.params.id, { $set: { title: req.body.title } }); //= held casbin
  res.end();
});

app.delete("/recipes/:id", async (req, res) => { //= entry http DELETE /recipes/:id
  if (!(await enforcer.enforce(req.user.id, "recipe", "delete"))) throw new Error("forbidden");
  await Recipe.deleteOne({ _id: req.params.id }); //= held casbin
  res.end();
});

app.get("/recipes", async (req, res) => { //= entry http GET /recipes
  if (!(await enforcer.enforce(req.user.id, "recipe", "read"))) throw new Error("forbidden");
  res.json(await Recipe.find().lean());
  res.end();
});
