import express from "express";
import { PrismaClient } from "@prisma/client";
import { newEnforcer } from "casbin";

const app = express();
const db = new PrismaClient();
const enforcer = await newEnforcer("model.conf", "policy.csv");

app.delete("/orders/:id", async (req, res) => { //= entry http DELETE /orders/:id
  if (!(await enforcer.enforce(req.user.id, "order", "delete"))) throw new Error("forbidden");
  await db.$transaction(async (tx) => {
    await tx.line.deleteMany({ where: { orderId: req.params.id } }); //= held casbin
    await tx.order.delete({ where: { id: req.params.id } }); //= held casbin
  });
  res.end();
});
