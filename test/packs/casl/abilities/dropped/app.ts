import express from "express";
import { createMongoAbility } from "@casl/ability";
import { PrismaClient } from "@prisma/client";

const app = express();
const db = new PrismaClient();
const ability = createMongoAbility();

app.delete("/posts/:id", async (req, res) => { //= entry http DELETE /posts/:id
  ability.can("delete", "Post");
  await db.post.delete({ where: { id: req.params.id } }); //= open ignored-guard-result
  res.end();
});
