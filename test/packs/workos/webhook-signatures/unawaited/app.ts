import express from "express";
import { PrismaClient } from "@prisma/client";
import { WorkOS } from "@workos-inc/node";

const app = express();
const db = new PrismaClient();
const workos = new WorkOS(process.env.WORKOS_KEY);

app.delete("/teams/:id", async (req, res) => { //= entry http DELETE /teams/:id
  workos.webhooks.constructEvent({ payload: req.body, sigHeader: req.headers["workos-signature"], secret: process.env.WEBHOOK_SECRET });
  await db.team.delete({ where: { id: req.params.id } }); //= open unawaited-guard
  res.end();
});
