import express from "express";
import { model, Schema } from "mongoose";

const app = express();
const Recipe = model("Recipe", new Schema({ cook: String, title: String }));

app.delete("/recipes/:id", async (req, res) => { //= entry http DELETE /recipes/:id
  const recipe = await Recipe.findOne({ _id: req.params.id, cook: req.user.id }).lean();
  if (!recipe) throw new Error("not found");
  await Recipe.deleteOne({ _id: recipe._id }); //= held mongoose
  res.end();
});
