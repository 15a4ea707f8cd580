import { PrismaClient } from "@prisma/client";
import express from "express";
import { mayOpen } from "./keepers";

const app = express();
const db = new PrismaClient();

app.delete("/cages/:id", async (req, res) => { //= entry http DELETE /cages/:id
  if (!(await mayOpen(req.user?.id, req.params.id))) return res.status(403).end();
  await db.cage.delete({ where: { id: req.params.id } }); //= held keeper
  return res.end();
});
