import express from "express";
import { GRPC } from "@cerbos/grpc";
import { PrismaClient } from "@prisma/client";

const app = express();
const db = new PrismaClient();
const cerbos = new GRPC("localhost:3593", { tls: false });

app.delete("/expenses/:id", async (req, res) => { //= entry http DELETE /expenses/:id
  const decision = await cerbos.checkResource({ principal: { id: req.user.id, roles: req.user.roles }, resource: { kind: "expense", id: req.params.id }, actions: ["delete"] });
  if (!decision) throw new Error("forbidden");
  await db.expense.delete({ where: { id: req.params.id } }); //= open unguarded-action
  res.end();
});
