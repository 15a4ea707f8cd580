import express from "express";
import { PrismaClient } from "@prisma/client";

const app = express();
const db = new PrismaClient();

app.delete("/articles/:id", async (req, res) => { //= entry http DELETE /articles/:id
  await db.article.deleteMany({ where: { id: req.params.id, authorId: req.user.id } }); //= held scoped-query
  res.end();
});
