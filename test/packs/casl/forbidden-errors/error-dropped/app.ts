import express from "express";
import { createMongoAbility, ForbiddenError } from "@casl/ability";
import { PrismaClient } from "@prisma/client";

const app = express();
const db = new PrismaClient();
const ability = createMongoAbility();

app.delete("/posts/:id", async (req, res) => { //= entry http DELETE /posts/:id
  ForbiddenError.from(ability).unlessCan("delete", "Post");
  await db.post.delete({ where: { id: req.params.id } }); //= open ignored-guard-result
  res.end();
});
