import { PrismaClient } from "@prisma/client";
import express from "express";
import jwt from "jsonwebtoken";

const app = express();
const db = new PrismaClient();

app.use((req, res, next) => {
  if (["/health", "/ready"].includes(req.path)) return next();
  const caller = jwt.verify(String(req.headers.authorization), String(process.env.KEY)) as { role: string };
  if (caller.role !== "harbourmaster") return res.status(403).end();
  next();
});

app.delete("/berths/:id", async (req, res) => { //= entry http DELETE /berths/:id
  await db.berth.delete({ where: { id: req.params.id } }); //= held inferred
  res.end();
});
