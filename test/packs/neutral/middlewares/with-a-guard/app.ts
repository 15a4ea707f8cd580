import express from "express";
import { PrismaClient } from "@prisma/client";
import { newEnforcer } from "casbin";
import { rateLimit } from "express-rate-limit";
import helmet from "helmet";

const app = express();
const db = new PrismaClient();
const enforcer = await newEnforcer("model.conf", "policy.csv");
const mayDelete = async (req, res, next) => {
  if (!(await enforcer.enforce(req.user.id, "toy", "delete"))) throw new Error("forbidden");
  next();
};

app.delete("/toys/:id", helmet(), rateLimit({ limit: 10 }), mayDelete, async (req, res) => { //= entry http DELETE /toys/:id
  await db.toy.delete({ where: { id: req.params.id } }); //= held casbin
  res.end();
});
