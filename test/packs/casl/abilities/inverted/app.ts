import express from "express";
import { createMongoAbility } from "@casl/ability";
import { PrismaClient } from "@prisma/client";

const app = express();
const db = new PrismaClient();
const ability = createMongoAbility();

app.delete("/posts/:id", async (req, res) => { //= entry http DELETE /posts/:id
  if (ability.can("delete", "Post")) return res.status(403).end();
  await db.post.delete({ where: { id: req.params.id } }); //= open ignored-guard-result
  res.end();
});
app.delete("/drafts/:id", async (req, res) => { //= entry http DELETE /drafts/:id
  if (ability.cannot("read", "Draft")) return res.status(403).end();
  await db.draft.delete({ where: { id: req.params.id } }); //= open permission-mismatch
  res.end();
});
