import { PrismaClient } from "@prisma/client";
import express, { type Request } from "express";
import * as E from "fp-ts/Either";
import jwt from "jsonwebtoken";
import { err, ok } from "neverthrow";

const db = new PrismaClient();
const app = express();

function callerOf(request: Request) {
  return (jwt.verify(String(request.headers.authorization), String(process.env.KEY)) as { id: string }).id;
}

async function ownBook(id: string, caller: string) {
  try {
    return E.right(await db.book.findFirstOrThrow({ where: { id, ownerId: caller } }));
  } catch {
    return E.left("not yours");
  }
}

async function ownShelf(id: string, caller: string) {
  const shelf = await db.shelf.findFirst({ where: { id, ownerId: caller } });
  if (!shelf) return err("not yours" as const);
  return ok(shelf);
}

app.delete("/books/:id", async (request, response) => { //= entry http DELETE /books/:id
  const book = await ownBook(request.params.id, callerOf(request));
  if (E.isLeft(book)) return response.status(404).json(book.left);
  await db.book.delete({ where: { id: request.params.id } }); //= held prisma
  response.end();
});

app.put("/books/:id", async (request, response) => { //= entry http PUT /books/:id
  const book = await ownBook(request.params.id, callerOf(request));
  if (!E.isRight(book)) return response.status(404).end();
  await db.book.update({ where: { id: book.right.id }, data: { title: request.body.title } }); //= held prisma
  response.end();
});

app.delete("/shelves/:id", async (request, response) => { //= entry http DELETE /shelves/:id
  const shelf = await ownShelf(request.params.id, callerOf(request));
  if (shelf.isErr()) return response.status(404).json(shelf.error);
  await db.shelf.delete({ where: { id: request.params.id } }); //= held prisma
  response.end();
});
