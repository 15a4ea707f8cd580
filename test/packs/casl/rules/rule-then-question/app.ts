import express from "express";
import { AbilityBuilder, createMongoAbility } from "@casl/ability";
import { PrismaClient } from "@prisma/client";

const app = express();
const db = new PrismaClient();

app.delete("/posts/:id", async (req, res) => { //= entry http DELETE /posts/:id
  const rules = new AbilityBuilder(createMongoAbility);
  rules.can("delete", "Post", { authorId: req.user.id });
  if (!rules.build().can("delete", "Post")) throw new Error("forbidden");
  await db.post.delete({ where: { id: req.params.id } }); //= held casl
  res.end();
});
