import { PrismaClient } from "@prisma/client";
import express, { type Request } from "express";
import jwt from "jsonwebtoken";
import { hiveOf, oneHiveOf, someHivesOf } from "./where.js";

const app = express();
const db = new PrismaClient();

function callerOf(req: Request) {
  return jwt.verify(String(req.headers.authorization), String(process.env.KEY)) as { sub: string; yardId: string };
}

app.delete("/hives/:hive", async (req, res) => { //= entry http DELETE /hives/:hive
  const caller = callerOf(req);
  const hive = await db.hive.findFirst({ where: hiveOf(caller.yardId, req.params.hive) });
  if (!hive) {
    res.status(404).end();
    return;
  }
  await db.hive.delete({ where: { id: hive.id } }); //= open weak-guard
  res.end();
});
app.put("/hives/:hive", async (req, res) => { //= entry http PUT /hives/:hive
  const caller = callerOf(req);
  const where = oneHiveOf(caller.yardId, req.params.hive, String(req.body.yardId));
  await db.hive.update({ where, data: { place: String(req.body.place) } }); //= open weak-guard
  res.end();
});
app.delete("/hives", async (req, res) => { //= entry http DELETE /hives
  const caller = callerOf(req);
  await db.hive.deleteMany({ where: someHivesOf(caller.yardId, req.body.all === true) }); //= open weak-guard
  res.end();
});
