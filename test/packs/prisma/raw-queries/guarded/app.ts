import express from "express";
import { PrismaClient } from "@prisma/client";
import { newEnforcer } from "casbin";

const app = express();
const db = new PrismaClient();
const enforcer = await newEnforcer("model.conf", "policy.csv");

app.delete("/comments/:id", async (req, res) => { //= entry http DELETE /comments/:id
  if (!(await enforcer.enforce(req.user.id, "comment", "delete"))) throw new Error("forbidden");
  await db.$executeRaw`delete from comments where id = ${req.params.id}`; //= held casbin
  res.end();
});

app.patch("/comments/:id", async (req, res) => { //= entry http PATCH /comments/:id
  if (!(await enforcer.enforce(req.user.id, "comment", "update"))) throw new Error("forbidden");
  await db.$executeRawUnsafe("update comments set hidden = true where id = $1", req.params.id); //= held casbin
  res.end();
});

app.get("/comments", async (req, res) => { //= entry http GET /comments
  if (!(await enforcer.enforce(req.user.id, "comment", "read"))) throw new Error("forbidden");
  res.json(await db.$queryRaw`select * from comments`);
  res.end();
});
