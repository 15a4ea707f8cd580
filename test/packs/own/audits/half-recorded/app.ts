import { PrismaClient } from "@prisma/client";
import express, { type Request, type Response } from "express";
import { record } from "./trail.js";

const db = new PrismaClient();
const app = express();

app.delete("/books/:id", removeBook); //= entry http DELETE /books/:id
app.delete("/journals/:id", removeJournal); //= entry http DELETE /journals/:id
app.delete("/shelves/:id", removeShelf); //= entry http DELETE /shelves/:id

async function removeBook(request: Request, response: Response) {
  const { id } = request.params;
  await db.book.delete({ where: { id } }); //= open audit-missing-fields
  await record({ action: "delete-book", target: id });
  response.end();
}

async function removeJournal(request: Request, response: Response) {
  const { id } = request.params;
  await db.journal.delete({ where: { id } }); //= open unawaited-audit
  record({ actor: request.get("x-user"), action: "delete-journal", target: id });
  response.end();
}

async function removeShelf(request: Request, response: Response) {
  await db.shelf.delete({ where: { id: request.params.id } }); //= open unaudited-action
  response.end();
}
