import express from "express";
import { PrismaClient } from "@prisma/client";
import { Client } from "@retracedhq/retraced";
import { newEnforcer } from "casbin";

const app = express();
const db = new PrismaClient();
const enforcer = await newEnforcer("model.conf", "policy.csv");
const retraced = new Client({ apiKey: process.env.RETRACED_KEY, projectId: "teams" });

app.delete("/teams/:id", async (req, res) => { //= entry http DELETE /teams/:id
  if (!(await enforcer.enforce(req.user.id, "team", "delete"))) throw new Error("forbidden");
  await db.team.delete({ where: { id: req.params.id } }); //= held casbin | held audit:Retraced
  await retraced.reportEvent({ action: "team.deleted", crud: "d", actor: { id: req.user.id }, target: { id: req.params.id } });
  res.end();
});
