import express from "express";
import { PrismaClient } from "@prisma/client";

const app = express();
const db = new PrismaClient();

app.patch("/members/:id", async (req, res) => { //= entry http PATCH /members/:id
  // Who is in the same tenant may change a name; to give a role takes a right.
  await db.member.updateMany({ where: { id: req.params.id, tenantId: req.user.tenantId }, data: { name: req.body.name } }); //= held scoped-query
  await db.member.updateMany({ where: { id: req.params.id, tenantId: req.user.tenantId }, data: { role: req.body.role } }); //= open weak-guard
  res.end();
});
