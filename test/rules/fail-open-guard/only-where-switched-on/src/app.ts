import { PrismaClient } from "@prisma/client";
import express from "express";

const app = express();
const db = new PrismaClient();

app.delete("/meters/:id", async (req, res) => { //= entry http DELETE /meters/:id
  if (process.env.CHECK_ROLES === "yes" && req.user?.role !== "keeper") return res.status(403).end();
  await db.meter.delete({ where: { id: req.params.id } }); //= open fail-open-guard
  res.end();
});
