import { PrismaClient } from "@prisma/client";
import express from "express";
import { createClient } from "redis";

const db = new PrismaClient();
const redis = createClient();
const app = express();

app.delete("/books/:shelf", async (request, response) => { //= entry http DELETE /books/:shelf
  const session = await redis.get(`session:${request.cookies.sessionToken}`);
  if (!session) return response.status(401).end();
  if (JSON.parse(session).shelfId !== request.params.shelf) return response.status(403).end();
  await db.book.deleteMany({ where: { shelfId: request.params.shelf } }); //= held inferred
  response.end();
});

// A public key is for everybody to know.
app.delete("/films", async (request, response) => { //= entry http DELETE /films
  const key = await redis.get(`api-key:${request.body.publicKey}`);
  if (!key) return response.status(401).end();
  await db.film.deleteMany({ where: { shelfId: JSON.parse(key).shelfId } }); //= open unguarded-action
  response.end();
});

// How often a token was tried names nobody.
app.delete("/songs", async (request, response) => { //= entry http DELETE /songs
  const tried = await redis.get(`session-attempts:${request.body.token}`);
  if (!tried) return response.status(401).end();
  await db.song.deleteMany({ where: { shelfId: JSON.parse(tried).shelfId } }); //= open unguarded-action
  response.end();
});

app.delete("/prints", async (request, response) => { //= entry http DELETE /prints
  const basket = await redis.get(`basket:${request.params.id}`);
  if (!basket) return response.status(401).end();
  await db.print.deleteMany({ where: { shelfId: JSON.parse(basket).shelfId } }); //= open unguarded-action
  response.end();
});
