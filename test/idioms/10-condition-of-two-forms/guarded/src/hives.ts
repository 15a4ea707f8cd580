import { PrismaClient } from "@prisma/client";
import express, { type Request } from "express";
import jwt from "jsonwebtoken";
import { hiveOf, oneHiveOf, seen } from "./where.js";

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
  await db.hive.delete({ where: { id: hive.id } }); //= held prisma
  res.end();
});
app.put("/hives/:hive", async (req, res) => { //= entry http PUT /hives/:hive
  const caller = callerOf(req);
  await db.hive.update({ where: oneHiveOf(caller.yardId, req.params.hive), data: { place: String(req.body.place) } }); //= held scoped-query
  res.end();
});
app.post("/hives/:hive/frames", async (req, res) => { //= entry http POST /hives/:hive/frames
  const caller = callerOf(req);
  const found = await seen(
    () => db.hive.findFirst({ where: hiveOf(caller.yardId, req.params.hive), include: { frames: true } }),
    caller.sub,
  );
  if (found.status !== "visible") {
    res.status(404).end();
    return;
  }
  await db.hive.update({ where: { id: found.hive.id }, data: { isFull: true } }); //= held prisma
  res.end();
});
