import { PrismaClient } from "@prisma/client";
import express from "express";
import { anybodyOf, keeperOf } from "./access.js";

const app = express();
const db = new PrismaClient();

/** The refusal is said, and the way goes on. */
app.delete("/hives/:id", async (req, res) => { //= entry http DELETE /hives/:id
  const keeper = await keeperOf(req);
  if (keeper.isErr()) res.status(keeper.error.status);
  await db.hive.delete({ where: { id: req.params.id } }); //= open ignored-guard-result
  res.end();
});
/** The wrong way round. */
app.put("/hives/:id", async (req, res) => { //= entry http PUT /hives/:id
  const keeper = await keeperOf(req);
  if (keeper.isErr()) await db.hive.update({ where: { id: req.params.id }, data: { name: String(req.body.name) } }); //= open one-branch-guard
  res.end();
});
/** Nobody asks. */
app.post("/hives", async (req, res) => { //= entry http POST /hives
  await keeperOf(req);
  await db.hive.create({ data: { name: String(req.body.name) } }); //= open one-branch-guard
  res.end();
});
app.delete("/frames/:id", async (req, res) => { //= entry http DELETE /frames/:id
  const keeper = await anybodyOf(req);
  if (keeper.isErr()) {
    res.status(keeper.error.status).end();
    return;
  }
  await db.frame.delete({ where: { id: req.params.id } }); //= open one-branch-guard
  res.end();
});
