import express from "express";
import { createMongoAbility } from "@casl/ability";
import { PrismaClient } from "@prisma/client";

const app = express();
const db = new PrismaClient();
const ability = createMongoAbility();

app.delete("/posts/:id", async (req, res) => { //= entry http DELETE /posts/:id
  if (!ability.can("delete", "Post")) throw new Error("forbidden");
  await db.post.delete({ where: { id: req.params.id } }); //= held casl
  res.end();
});
