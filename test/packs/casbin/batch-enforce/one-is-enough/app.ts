import express from "express";
import { PrismaClient } from "@prisma/client";
import { newEnforcer } from "casbin";

const app = express();
const db = new PrismaClient();
const enforcer = await newEnforcer("model.conf", "policy.csv");

app.delete("/pages/:id", async (req, res) => { //= entry http DELETE /pages/:id
  const answers = await enforcer.batchEnforce([[req.user.id, "page", "read"], [req.user.id, "page", "delete"]]);
  if (!answers.some(Boolean)) throw new Error("forbidden");
  await db.page.delete({ where: { id: req.params.id } }); //= open ignored-guard-result
  res.end();
});
