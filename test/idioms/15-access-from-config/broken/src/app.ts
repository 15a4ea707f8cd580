import express from "express";
import jwt from "jsonwebtoken";
import { posts } from "./collections.js";
import { removeOne } from "./operations.js";

const app = express();
app.use((req, _res, next) => {
  req.user = jwt.verify(req.headers.authorization ?? "", process.env.JWT_KEY ?? "");
  next();
});
app.delete("/posts/:id", async (req, res) => { //= entry http DELETE /posts/:id
  await removeOne(req, posts);
  res.sendStatus(204);
});
