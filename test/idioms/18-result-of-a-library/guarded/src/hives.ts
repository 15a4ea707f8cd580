import { PrismaClient } from "@prisma/client";
import express from "express";
import { keeperOf } from "./access.js";

const app = express();
const db = new PrismaClient();

app.delete("/hives/:id", async (req, res) => { //= entry http DELETE /hives/:id
  const keeper = await keeperOf(req);
  if (keeper.isErr()) {
    res.status(keeper.error.status).end();
    return;
  }
  await db.hive.delete({ where: { id: req.params.id } }); //= held inferred
  res.end();
});
app.put("/hives/:id", async (req, res) => { //= entry http PUT /hives/:id
  const keeper = await keeperOf(req);
  if (keeper.isOk()) await db.hive.update({ where: { id: req.params.id }, data: { keptBy: keeper.value.id } }); //= held inferred
  res.end();
});
