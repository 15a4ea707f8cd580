import express from "express";
import { PrismaClient } from "@prisma/client";
import { newEnforcer } from "casbin";

const app = express();
const db = new PrismaClient();
const enforcer = await newEnforcer("model.conf", "policy.csv");

app.post("/articles", async (req, res) => { //= entry http POST /articles
  if (!(await enforcer.enforce(req.user.id, "article", "create"))) throw new Error("forbidden");
  await db.article.create({ data: { title: req.body.title } }); //= held casbin
  res.end();
});

app.patch("/articles/:id", async (req, res) => { //= entry http PATCH /articles/:id
  if (!(await enforcer.enforce(req.user.id, "article", "update"))) throw new Error("forbidden");
  await db.article.update({ where: { id: req.params.id }, data: { title: req.body.title } }); //= held casbin
  res.end();
});

app.put("/articles/:id", async (req, res) => { //= entry http PUT /articles/:id
  if (!(await enforcer.enforce(req.user.id, "article", "update"))) throw new Error("forbidden");
  await db.article.upsert({ where: { id: req.params.id }, update: req.body, create: req.body }); //= held casbin
  res.end();
});

app.delete("/articles/:id", async (req, res) => { //= entry http DELETE /articles/:id
  if (!(await enforcer.enforce(req.user.id, "article", "delete"))) throw new Error("forbidden");
  await db.article.delete({ where: { id: req.params.id } }); //= held casbin
  res.end();
});

app.delete("/articles", async (req, res) => { //= entry http DELETE /articles
  if (!(await enforcer.enforce(req.user.id, "article", "delete"))) throw new Error("forbidden");
  await db.article.deleteMany({}); //= held casbin
  res.end();
});

app.get("/articles/:id", async (req, res) => { //= entry http GET /articles/:id
  if (!(await enforcer.enforce(req.user.id, "article", "read"))) throw new Error("forbidden");
  res.json(await db.article.findUnique({ where: { id: req.params.id } }));
  res.end();
});
