import express from "express";
import { PrismaClient } from "@prisma/client";

const app = express();
const db = new PrismaClient();

app.delete("/articles/:id", async (req, res) => { //= entry http DELETE /articles/:id
  await db.article.deleteMany({ where: { id: req.params.id, OR: [{ authorId: req.user.id }, { draft: true }] } }); //= open unguarded-action
  res.end();
});
