import express from "express";
import { PrismaClient } from "@prisma/client";
import { WorkOS } from "@workos-inc/node";
import { newEnforcer } from "casbin";

const app = express();
const db = new PrismaClient();
const enforcer = await newEnforcer("model.conf", "policy.csv");
const workos = new WorkOS(process.env.WORKOS_KEY);

app.delete("/teams/:id", async (req, res) => { //= entry http DELETE /teams/:id
  if (!(await enforcer.enforce(req.user.id, "team", "delete"))) throw new Error("forbidden");
  await workos.auditLogs.createEvent(req.user.organizationId, { action: "team.deleted", occurredAt: new Date(), actor: { id: req.user.id, type: "user" }, targets: [{ id: req.params.id, type: "team" }], context: { location: req.ip } });
  await db.team.delete({ where: { id: req.params.id } }); //= held casbin | held audit:WorkOS audit log
  res.end();
});
