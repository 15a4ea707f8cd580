import { PrismaClient } from "@prisma/client";
import express from "express";
import { requireAdmin } from "./auth";
import { record } from "./trail";

const app = express();
const db = new PrismaClient();

app.delete("/plots/:id", async (req, res) => { //= entry http DELETE /plots/:id
  requireAdmin(req.user);
  await db.plot.delete({ where: { id: req.params.id } }); //= held admin | held audit:trail
  await record({ what: "plot deleted", actor: req.user.id, target: req.params.id });
  res.end();
});
