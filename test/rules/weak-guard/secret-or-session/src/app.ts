import { timingSafeEqual } from "node:crypto";
import { PrismaClient } from "@prisma/client";
import { betterAuth } from "better-auth";
import express, { type Request } from "express";

const db = new PrismaClient();
const auth = betterAuth({});
const app = express();

function isFromTheClock(request: Request) {
  return timingSafeEqual(Buffer.from(request.get("x-clock") ?? ""), Buffer.from(process.env.CLOCK_SECRET ?? ""));
}

// The clock may do that; anybody who is signed in may do it, too.
app.delete("/books/:id", async (request, response) => { //= entry http DELETE /books/:id
  if (!isFromTheClock(request)) {
    const session = await auth.api.getSession({ headers: request.headers });
    if (!session) return response.status(401).end();
  }
  await db.book.delete({ where: { id: request.params.id } }); //= open weak-guard
  response.end();
});

app.delete("/films/:id", async (request, response) => { //= entry http DELETE /films/:id
  if (!isFromTheClock(request)) {
    const session = await auth.api.getSession({ headers: request.headers });
    if (session?.user.role !== "admin") return response.status(403).end();
  }
  await db.film.delete({ where: { id: request.params.id } }); //= held inferred
  response.end();
});
