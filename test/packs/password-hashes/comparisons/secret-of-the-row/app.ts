import { PrismaClient } from "@prisma/client";
import argon2 from "argon2";
import { compare, hash } from "bcryptjs";
import express from "express";

const db = new PrismaClient();
const app = express();

const isSecretOf = async (given: string, hashedKey: string) => {
  const is = await compare(given, hashedKey);
  return is;
};

async function keyOf(name: string, secret: string) {
  const row = await db.apiKey.findUnique({ where: { name } });
  if (!row) throw new Error("No such key");
  if (!(await isSecretOf(secret, row.hashedKey))) throw new Error("No such key");
  // A better hash of the same secret, in the very row.
  await db.apiKey.update({ where: { name }, data: { hashedKey: await hash(secret, 12) } }); //= held scoped-query
  return row;
}

app.delete("/books/:shelf", async (request, response) => { //= entry http DELETE /books/:shelf
  const key = await keyOf(request.body.name, request.body.secret);
  if (key.shelfId !== request.params.shelf) return response.status(403).end();
  await db.book.deleteMany({ where: { shelfId: request.params.shelf } }); //= held inferred
  response.end();
});

// Any key of anybody removes any film.
app.delete("/films/:id", async (request, response) => { //= entry http DELETE /films/:id
  const row = await db.apiKey.findUnique({ where: { name: request.body.name } });
  if (!row || !(await isSecretOf(request.body.secret, row.hashedKey))) return response.status(401).end();
  await db.film.delete({ where: { id: request.params.id } }); //= open weak-guard
  response.end();
});

app.post("/sign-in", async (request, response) => { //= entry http POST /sign-in
  const reader = await db.reader.findUnique({ where: { email: request.body.email } });
  if (!reader || !(await argon2.verify(reader.passwordHash, request.body.password))) return response.status(401).end();
  await db.visit.create({ data: { readerId: reader.id } }); //= held scoped-query
  response.end();
});
