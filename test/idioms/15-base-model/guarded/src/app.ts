import express from "express";
import jwt from "jsonwebtoken";
import { contextOf } from "./context.js";

const app = express();
app.use((req, _res, next) => {
  req.user = jwt.verify(req.headers.authorization ?? "", process.env.JWT_KEY ?? "");
  next();
});
app.delete("/dashboards/:id", async (req, res) => { //= entry http DELETE /dashboards/:id
  const context = contextOf(req);
  await context.models.dashboards.deleteById(req.params.id);
  res.json({ deleted: req.params.id });
});
