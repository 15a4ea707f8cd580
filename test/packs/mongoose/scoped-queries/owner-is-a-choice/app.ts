import express from "express";
import { model, Schema } from "mongoose";

const app = express();
const Recipe = model("Recipe", new Schema({ cook: String, title: String }));

app.delete("/recipes/:id", async (req, res) => { //= entry http DELETE /recipes/:id
  const recipe = await Recipe.findOne({ _id: req.params.id, $or: [{ cook: req.user.id }, { shared: true }] });
  if (!recipe) throw new Error("not found");
  await Recipe.deleteOne({ _id: recipe._id }); //= open unguarded-action
  res.end();
});
