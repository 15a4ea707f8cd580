import { PrismaClient } from "@prisma/client";
import bcrypt from "bcrypt";
import express from "express";

const db = new PrismaClient();
const app = express();

// Nobody listens to the answer.
app.delete("/books", async (request, response) => { //= entry http DELETE /books
  const key = await db.apiKey.findUnique({ where: { name: request.body.name } });
  if (!key) return response.status(401).end();
  await bcrypt.compare(request.body.secret, key.hashedKey);
  await db.book.deleteMany({ where: { shelfId: key.shelfId } }); //= open unguarded-action
  response.end();
});

// The one key's secret is asked for, and the other's shelf is emptied.
app.delete("/films", async (request, response) => { //= entry http DELETE /films
  const key = await db.apiKey.findUnique({ where: { name: request.body.name } });
  const other = await db.apiKey.findUnique({ where: { name: request.body.other } });
  if (!key || !other) return response.status(401).end();
  if (!(await bcrypt.compare(request.body.secret, key.hashedKey))) return response.status(401).end();
  await db.film.deleteMany({ where: { shelfId: other.shelfId } }); //= open weak-guard
  response.end();
});

// The secret counts on one way only.
app.delete("/songs", async (request, response) => { //= entry http DELETE /songs
  const key = await db.apiKey.findUnique({ where: { name: request.body.name } });
  if (!key) return response.status(401).end();
  if (request.body.secret) {
    const is = bcrypt.compareSync(request.body.secret, key.hashedKey);
    if (!is) return response.status(401).end();
  }
  await db.song.deleteMany({ where: { shelfId: key.shelfId } }); //= open unguarded-action
  response.end();
});

// It goes on after a no.
async function keyOf(name: string, secret: string) {
  const fast = await db.apiKey.findUnique({ where: { hashedKey: secret } });
  let found = fast;
  if (!fast) {
    const slow = await db.apiKey.findUnique({ where: { name } });
    if (!slow) throw new Error("No such key");
    if (!(await bcrypt.compare(secret, slow.hashedKey))) console.warn("Old key");
    found = { ...slow };
  }
  if (!found) throw new Error("No such key");
  return found;
}

app.delete("/prints", async (request, response) => { //= entry http DELETE /prints
  const key = await keyOf(request.body.name, request.body.secret);
  await db.print.deleteMany({ where: { shelfId: key.shelfId } }); //= open unguarded-action
  response.end();
});

// A new secret for whichever key is named.
app.put("/keys", async (request, response) => { //= entry http PUT /keys
  await db.apiKey.update({ where: { name: request.body.name }, data: { hashedKey: await bcrypt.hash(request.body.secret, 12) } }); //= open unguarded-action
  response.end();
});
