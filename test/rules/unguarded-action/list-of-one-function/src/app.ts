import { PrismaClient } from "@prisma/client";
import { betterAuth } from "better-auth";
import express, { type NextFunction, type Request, type Response } from "express";
import { wordsFor } from "./lend.js";

const db = new PrismaClient();
const auth = betterAuth({});
const app = express();

type Role = string | readonly string[];

// Whoever asks for no role lets everybody in.
const allow =
  (role: Role = []) =>
  async (request: Request, response: Response, next: NextFunction) => {
    const roles = (Array.isArray(role) ? role : [role]).filter((one) => one !== "anybody");
    if (!roles.length) return next();
    const session = await auth.api.getSession({ headers: request.headers });
    if (session && roles.includes(session.user.role)) return next();
    return response.status(403).json({ wanted: wordsFor(true) });
  };

app.delete("/books/:id", allow("keeper"), async (request, response) => { //= entry http DELETE /books/:id
  await db.book.delete({ where: { id: request.params.id } }); //= held inferred
  response.end();
});

app.delete("/films/:id", allow(["keeper", "binder"]), async (request, response) => { //= entry http DELETE /films/:id
  await db.film.delete({ where: { id: request.params.id } }); //= held inferred
  response.end();
});

app.delete("/songs/:id", allow("anybody"), async (request, response) => { //= entry http DELETE /songs/:id
  await db.song.delete({ where: { id: request.params.id } }); //= open unguarded-action
  response.end();
});

// Here the list itself is made longer.
const allowMore = async (request: Request, response: Response, next: NextFunction) => {
  const roles = ["keeper"];
  roles.push(request.body.role);
  const session = await auth.api.getSession({ headers: request.headers });
  if (session && roles.every((one) => one === session.user.role || one === "reader")) return next();
  return response.status(403).end();
};

app.delete("/prints/:id", allowMore, async (request, response) => { //= entry http DELETE /prints/:id
  await db.print.delete({ where: { id: request.params.id } }); //= open weak-guard
  response.end();
});

// Taken from a list that others make longer by its name.
const open = { free: ["/maps"] };
app.post("/free", (request, response) => { //= entry http POST /free
  const free = open.free;
  free.push(request.body.path);
  response.end();
});
app.use(async (request, response, next) => {
  if (open.free.some((one) => request.path.startsWith(one))) return next();
  const session = await auth.api.getSession({ headers: request.headers });
  if (session?.user.role !== "keeper") return response.status(403).end();
  return next();
});
app.delete("/coins/:id", async (request, response) => { //= entry http DELETE /coins/:id
  await db.coin.delete({ where: { id: request.params.id } }); //= open unguarded-action
  response.end();
});
