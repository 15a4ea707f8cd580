import { PrismaClient } from "@prisma/client";
import express from "express";
import { mayOpen } from "./keepers";

const app = express();
const db = new PrismaClient();

app.delete("/cages/:id", async (req, res) => { //= entry http DELETE /cages/:id
  if (!mayOpen(req.user?.id, req.params.id)) return res.status(403).end();
  await db.cage.delete({ where: { id: req.params.id } }); //= open unawaited-guard
  return res.end();
});

app.put("/cages/:id", async (req, res) => { //= entry http PUT /cages/:id
  await mayOpen(req.user?.id, req.params.id);
  await db.cage.update({ where: { id: req.params.id }, data: { open: true } }); //= open ignored-guard-result
  return res.end();
});
