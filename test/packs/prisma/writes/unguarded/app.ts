import express from "express";
import { PrismaClient } from "@prisma/client";

const app = express();
const db = new PrismaClient();

app.post("/articles", async (req, res) => { //= entry http POST /articles
  await db.article.create({ data: { title: req.body.title } }); //= open unguarded-action
  res.end();
});

app.patch("/articles/:id", async (req, res) => { //= entry http PATCH /articles/:id
  await db.article.update({ where: { id: req.params.id }, data: { title: req.body.title } }); //= open unguarded-action
  res.end();
});

app.put("/articles/:id", async (req, res) => { //= entry http PUT /articles/:id
  await db.article.upsert({ where: { id: req.params.id }, update: req.body, create: req.body }); //= open unguarded-action
  res.end();
});

app.delete("/articles/:id", async (req, res) => { //= entry http DELETE /articles/:id
  await db.article.delete({ where: { id: req.params.id } }); //= open unguarded-action
  res.end();
});

app.delete("/articles", async (req, res) => { //= entry http DELETE /articles
  await db.article.deleteMany({}); //= open unguarded-action
  res.end();
});

app.get("/articles/:id", async (req, res) => { //= entry http GET /articles/:id
  res.json(await db.article.findUnique({ where: { id: req.params.id } }));
  res.end();
});
