import { PrismaClient } from "@prisma/client";
import express, { type Request, type Response } from "express";
import { note, record } from "./trail.js";

const db = new PrismaClient();
const app = express();

app.delete("/books/:id", removeBook); //= entry http DELETE /books/:id
app.delete("/shelves/:id", removeShelf); //= entry http DELETE /shelves/:id

async function removeBook(request: Request, response: Response) {
  const { id } = request.params;
  await db.book.delete({ where: { id } }); //= held audit:trail
  await record({ actor: request.get("x-user"), action: "delete-book", target: id });
  response.end();
}

async function removeShelf(request: Request, response: Response) {
  await db.shelf.delete({ where: { id: request.params.id } }); //= held audit:diary
  note("a shelf was taken down");
  response.end();
}
