import { PrismaClient } from "@prisma/client";
import express from "express";

const app = express();
const db = new PrismaClient();

const hooks: Record<string, unknown> = JSON.parse(process.env.HOOKS ?? "{}");

app.delete("/ships/:id", async (req, res) => { //= entry http DELETE /ships/:id
  await hooks[String(req.query.check)](req.user); //= unknown dynamic-callee
  await db.ship.delete({ where: { id: req.params.id } }); //= unknown dynamic-callee
  res.end();
});
