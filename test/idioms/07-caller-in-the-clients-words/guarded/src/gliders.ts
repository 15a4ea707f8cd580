import { PrismaClient } from "@prisma/client";
import express, { type NextFunction, type Request, type Response } from "express";
import jwt from "jsonwebtoken";

const app = express();
const db = new PrismaClient();

function callerOf(request: Request) {
  const caller = jwt.verify(String(request.headers.authorization), String(process.env.KEY)) as { id: string; role: string; crewId: string };
  return caller;
}

type Named = Request & { user?: any };

function verified(req: Named, _res: Response, next: NextFunction) {
  req.user = jwt.verify(String(req.headers.authorization), String(process.env.KEY));
  next();
}
async function lookedUp(req: Named, _res: Response, next: NextFunction) {
  const { id } = callerOf(req);
  req.user = await db.user.findUnique({ where: { id } });
  next();
}

app.delete("/verified/:id", verified, async (req: Named, res) => { //= entry http DELETE /verified/:id
  if (req.user.role !== "admin") return res.status(403).end();
  await db.glider.delete({ where: { id: req.params.id } }); //= held inferred
  res.end();
});

app.delete("/looked-up/:id", lookedUp, async (req: Named, res) => { //= entry http DELETE /looked-up/:id
  if (req.user.role !== "admin") return res.status(403).end();
  await db.glider.delete({ where: { id: req.params.id } }); //= held inferred
  res.end();
});

app.delete("/seen/:id", async (req, res) => { //= entry http DELETE /seen/:id
  const caller = callerOf(req);
  Object(caller).seenAt = new Date();
  if (caller.role !== "admin") return res.status(403).end();
  await db.glider.delete({ where: { id: req.params.id } }); //= held inferred
  res.end();
});
