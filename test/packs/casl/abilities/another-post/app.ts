import express from "express";
import { createMongoAbility, subject } from "@casl/ability";
import { PrismaClient } from "@prisma/client";

const app = express();
const db = new PrismaClient();
const ability = createMongoAbility();

app.delete("/posts/:id", async (req, res) => { //= entry http DELETE /posts/:id
  const post = await db.post.findUnique({ where: { id: req.body.id } });
  if (!ability.can("delete", subject("Post", post))) throw new Error("forbidden");
  await db.post.delete({ where: { id: req.params.id } }); //= open other-object-guard
  res.end();
});
