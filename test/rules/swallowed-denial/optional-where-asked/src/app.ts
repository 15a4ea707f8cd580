import { PrismaClient } from "@prisma/client";
import express from "express";
import { keyholder } from "./keys";

const app = express();
const db = new PrismaClient();

app.delete("/lockers/:id", keyholder({ optional: true }), async (req, res) => { //= entry http DELETE /lockers/:id
  await db.locker.delete({ where: { id: req.params.id } }); //= open swallowed-denial
  res.end();
});
