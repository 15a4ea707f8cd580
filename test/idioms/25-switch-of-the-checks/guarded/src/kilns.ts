import { PrismaClient } from "@prisma/client";
import express, { type Request } from "express";
import jwt from "jsonwebtoken";
import { settings } from "./settings.js";

const app = express();
const db = new PrismaClient();

function requirePotter(req: Request) {
  const caller = jwt.verify(String(req.headers.authorization), String(process.env.KEY)) as { role: string };
  if (caller.role !== "potter") throw new Error("potters only");
}

app.delete("/kilns/:id", async (req, res) => { //= entry http DELETE /kilns/:id
  if (settings.asksPotters) requirePotter(req);
  await db.kiln.delete({ where: { id: req.params.id } }); //= held inferred
  res.end();
});
