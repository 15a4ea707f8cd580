import { PrismaClient } from "@prisma/client";
import { sha256 } from "@oslojs/crypto/sha2";
import { encodeHexLowerCase } from "@oslojs/encoding";
import express, { type Request } from "express";

const db = new PrismaClient();
const app = express();

/** Its id is the hash of what the browser holds. */
async function sessionOf(request: Request) {
  const token = String(request.headers["x-session"]);
  const sessionId = encodeHexLowerCase(sha256(new TextEncoder().encode(token)));
  const found = await db.session.findUnique({ where: { id: sessionId }, include: { user: true } });
  if (!found?.user) return { session: null, user: null };
  const { user, ...session } = found;
  if (Date.now() >= session.expiresAt.getTime()) {
    await db.session.delete({ where: { id: session.id } }); //= held scoped-query
    return { session: null, user: null };
  }
  await db.session.update({ where: { id: session.id }, data: { expiresAt: new Date(Date.now() + 3600_000) } }); //= held scoped-query
  return { session, user };
}

/** An id that is no secret: it is read off the list of sessions. */
async function sessionCalled(request: Request) {
  const found = await db.session.findUnique({ where: { id: String(request.headers["x-session"]) }, include: { user: true } });
  if (!found?.user) throw new Error("nobody");
  return found;
}

app.put("/shelves/:id", async (request, response) => { //= entry http PUT /shelves/:id
  const { user } = await sessionOf(request);
  if (!user) return response.status(401).end();
  await db.shelf.updateMany({ where: { id: request.params.id, ownerId: user.id }, data: { name: request.body.name } }); //= held scoped-query
  response.end();
});

app.delete("/shelves/:id", async (request, response) => { //= entry http DELETE /shelves/:id
  const { user } = await sessionCalled(request);
  await db.shelf.deleteMany({ where: { id: request.params.id, ownerId: user.id } }); //= open unguarded-action
  response.end();
});
