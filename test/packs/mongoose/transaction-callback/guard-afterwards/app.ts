import express from "express";
import { newEnforcer } from "casbin";
import { connection, model, Schema } from "mongoose";

const app = express();
const Recipe = model("Recipe", new Schema({ cook: String, title: String }));
const enforcer = await newEnforcer("model.conf", "policy.csv");

app.delete("/recipes/:id", async (req, res) => { //= entry http DELETE /recipes/:id
  await connection.transaction(async () => {
    await Recipe.deleteOne({ _id: req.params.id }); //= open late-guard
  });
  if (!(await enforcer.enforce(req.user.id, "recipe", "delete"))) throw new Error("forbidden");
  res.end();
});
