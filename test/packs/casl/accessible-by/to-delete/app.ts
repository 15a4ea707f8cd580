import express from "express";
import { accessibleBy, createPrismaAbility } from "@casl/prisma";
import { PrismaClient } from "@prisma/client";

const app = express();
const db = new PrismaClient();
const ability = createPrismaAbility([]);

app.delete("/posts/:id", async (req, res) => { //= entry http DELETE /posts/:id
  const post = await db.post.findFirst({ where: accessibleBy(ability, "delete").Post });
  if (!post) throw new Error("not found");
  await db.post.delete({ where: { id: req.params.id } }); //= held casl
  res.end();
});
