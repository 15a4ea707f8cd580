import express from "express";
import { removeArticle } from "./articles.js";

const app = express();
app.delete("/articles/:id", async (req, res) => { //= entry http DELETE /articles/:id
  await removeArticle({ id: req.params.id, user: req.user });
  res.sendStatus(204);
});
