import { PrismaClient } from "@prisma/client";
import express, { type Request, type Response } from "express";
import { confirmStaff, mayDelete } from "./access.js";

const db = new PrismaClient();
const app = express();

app.delete("/books/:id", removeBook); //= entry http DELETE /books/:id
app.delete("/shelves/:id", removeShelf); //= entry http DELETE /shelves/:id

async function removeBook(request: Request, response: Response) {
  const { id } = request.params;
  if (!(await mayDelete(request.headers.authorization, "book:delete", id))) return response.status(403).end();
  await db.book.delete({ where: { id } }); //= held librarian
  response.end();
}

async function removeShelf(request: Request, response: Response) {
  await confirmStaff(request.headers.authorization);
  await db.shelf.delete({ where: { id: request.params.id } }); //= held staff
  response.end();
}
