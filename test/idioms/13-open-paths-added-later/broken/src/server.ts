import { PrismaClient } from "@prisma/client";
import express from "express";
import jwt from "jsonwebtoken";
import { OPEN_PATHS } from "./open-paths.js";
import { showroom } from "./showroom.js";

const app = express();
const db = new PrismaClient();
showroom();

app.use((req, res, next) => {
  if (OPEN_PATHS.includes(req.path)) return next();
  const caller = jwt.verify(String(req.headers.authorization), String(process.env.KEY)) as { role: string };
  if (caller.role !== "carpenter") return res.status(403).end();
  next();
});

app.delete("/benches", async (req, res) => { //= entry http DELETE /benches
  await db.bench.deleteMany({ where: { hall: String(req.query.hall) } }); //= open unguarded-action
  res.end();
});
