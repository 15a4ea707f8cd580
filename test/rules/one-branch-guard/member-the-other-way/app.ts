import { PrismaClient } from "@prisma/client";
import express, { type Request, type Response } from "express";
import jwt from "jsonwebtoken";

const app = express();
const db = new PrismaClient();

function requireUser(req: Request) {
  req.user = jwt.verify(String(req.headers.authorization), String(process.env.KEY));
}
function requireMaster(req: Request) {
  if (req.user.role !== "master") throw new Error("masters only");
}

// Known is everybody who comes the other way.
app.delete("/looms/:id", async (req: Request, res: Response) => { //= entry http DELETE /looms/:id
  requireUser(req);
  if (req.query.final) requireMaster(req);
  await db.loom.delete({ where: { id: req.params.id } }); //= open one-branch-guard
  res.end();
});

// Nobody is asked on the other way.
app.delete("/spindles/:id", async (req: Request, res: Response) => { //= entry http DELETE /spindles/:id
  if (req.query.final) {
    requireUser(req);
    requireMaster(req);
  }
  await db.spindle.delete({ where: { id: req.params.id } }); //= open one-branch-guard
  res.end();
});
