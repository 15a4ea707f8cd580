import { PrismaClient } from "@prisma/client";
import express from "express";
import { session } from "./session";

const app = express();
const db = new PrismaClient();

app.delete("/meters/:id", async (req, res) => { //= entry http DELETE /meters/:id
  if (process.env.CHECK_ROLES === "yes" && req.user?.role !== "keeper") return res.status(403).end();
  await db.meter.delete({ where: { id: req.params.id } }); //= open fail-open-guard
  res.end();
});

// Who comes is known, whatever the condition: it is a guard too weak.
app.delete("/gauges/:id", session, async (req, res) => { //= entry http DELETE /gauges/:id
  if (!req.body.signature && req.user.role !== "keeper") return res.status(403).end();
  await db.gauge.delete({ where: { id: req.params.id } }); //= open fail-open-guard
  res.end();
});
