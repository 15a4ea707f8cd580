import { createHash } from "node:crypto";
import { PrismaClient } from "@prisma/client";
import { betterAuth } from "better-auth";
import express, { type Request } from "express";

const db = new PrismaClient();
const auth = betterAuth({});
const app = express();

async function keyOf(request: Request) {
  const key = request.get("x-api-key");
  if (!key) return null;
  const row = await db.apiKey.findUnique({ where: { hashedKey: createHash("sha256").update(key).digest("hex") } });
  if (!row) return null;
  return { keyId: row.id, shelves: row.shelves };
}

// A key's caller has no user: then it is nobody, and not somebody else.
async function callerOf(request: Request) {
  if (request.get("x-api-key")) return await keyOf(request);
  const session = await auth.api.getSession({ headers: request.headers });
  if (session?.user?.id) return session;
  return null;
}

// One of the two names whom the request pleases.
async function anyoneOf(request: Request) {
  if (request.query.as) return { user: { id: request.body.userId } };
  const session = await auth.api.getSession({ headers: request.headers });
  if (session?.user?.id) return session;
  return null;
}

async function checkOwner(userId: string, shelfId: string) {
  const member = await db.member.findUnique({ where: { userId_shelfId: { userId, shelfId } } });
  if (!member || member.role !== "owner") throw new Error("Forbidden");
}

app.delete("/books/:shelf", async (request, response) => { //= entry http DELETE /books/:shelf
  const caller = await callerOf(request);
  if (!caller?.user) return response.status(401).end();
  await checkOwner(caller.user.id, request.params.shelf);
  await db.book.deleteMany({ where: { shelfId: request.params.shelf } }); //= held inferred
  response.end();
});

app.delete("/films/:shelf", async (request, response) => { //= entry http DELETE /films/:shelf
  const caller = await anyoneOf(request);
  if (!caller?.user) return response.status(401).end();
  await checkOwner(caller.user.id, request.params.shelf);
  await db.film.deleteMany({ where: { shelfId: request.params.shelf } }); //= open unguarded-action
  response.end();
});

app.delete("/songs/:shelf", async (request, response) => { //= entry http DELETE /songs/:shelf
  const caller = await callerOf(request);
  if (!caller) return response.status(401).end();
  await db.song.deleteMany({ where: { shelfId: request.params.shelf } }); //= open weak-guard
  response.end();
});
