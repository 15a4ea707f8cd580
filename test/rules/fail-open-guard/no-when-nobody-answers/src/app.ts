import { PrismaClient } from "@prisma/client";
import express from "express";
import { mayReset } from "./checks";

const app = express();
const db = new PrismaClient();

app.delete("/meters/:id", async (req, res) => { //= entry http DELETE /meters/:id
  if (!(await mayReset(req.user))) return res.status(403).end();
  await db.meter.delete({ where: { id: req.params.id } }); //= held inferred
  res.end();
});
