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

function decode(req: Named, _res: Response, next: NextFunction) {
  req.user = jwt.decode(String(req.headers.authorization));
  next();
}
function told(req: Named, _res: Response, next: NextFunction) {
  req.user = req.body.user;
  next();
}
async function lookedUp(req: Named, _res: Response, next: NextFunction) {
  req.user = await db.user.findUnique({ where: { id: req.body.userId } });
  next();
}
function ofHeader(req: Named, _res: Response, next: NextFunction) {
  req.user = JSON.parse(String(req.headers["x-user"]));
  next();
}

app.delete("/decoded/:id", decode, async (req: Named, res) => { //= entry http DELETE /decoded/:id
  if (req.user.role !== "admin") return res.status(403).end();
  await db.glider.delete({ where: { id: req.params.id } }); //= open unguarded-action
  res.end();
});

app.delete("/told/:id", told, async (req: Named, res) => { //= entry http DELETE /told/:id
  if (req.user.role !== "admin") return res.status(403).end();
  await db.glider.delete({ where: { id: req.params.id } }); //= open unguarded-action
  res.end();
});

app.delete("/looked-up/:id", lookedUp, async (req: Named, res) => { //= entry http DELETE /looked-up/:id
  if (req.user.role !== "admin") return res.status(403).end();
  await db.glider.delete({ where: { id: req.params.id } }); //= open unguarded-action
  res.end();
});

app.delete("/header/:id", ofHeader, async (req: Named, res) => { //= entry http DELETE /header/:id
  if (req.user.role !== "admin") return res.status(403).end();
  await db.glider.delete({ where: { id: req.params.id } }); //= open unguarded-action
  res.end();
});

app.delete("/mixed/:id", async (req, res) => { //= entry http DELETE /mixed/:id
  const caller = { ...callerOf(req), ...req.body };
  if (caller.role !== "admin") return res.status(403).end();
  await db.glider.delete({ where: { id: req.params.id } }); //= open fail-open-guard
  res.end();
});

app.delete("/assigned/:id", async (req, res) => { //= entry http DELETE /assigned/:id
  const caller = callerOf(req);
  Object.assign(caller, req.body);
  if (caller.role !== "admin") return res.status(403).end();
  await db.glider.delete({ where: { id: req.params.id } }); //= open weak-guard
  res.end();
});

app.delete("/written/:id", async (req, res) => { //= entry http DELETE /written/:id
  const caller = callerOf(req);
  caller.role = req.body.role;
  if (caller.role !== "admin") return res.status(403).end();
  await db.glider.delete({ where: { id: req.params.id } }); //= open fail-open-guard
  res.end();
});

// Whoever asks meanwhile stands there then.
const last: { caller?: { role: string } } = {};
app.delete("/meanwhile/:id", async (req, res) => { //= entry http DELETE /meanwhile/:id
  last.caller = callerOf(req);
  await new Promise((resolve) => setTimeout(resolve, 5));
  if (last.caller.role !== "admin") return res.status(403).end();
  await db.glider.delete({ where: { id: req.params.id } }); //= open weak-guard
  res.end();
});
