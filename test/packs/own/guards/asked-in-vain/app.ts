import { PrismaClient } from "@prisma/client";
import express, { type Request, type Response } from "express";
import { confirmStaff, mayDelete } from "./access.js";

const db = new PrismaClient();
const app = express();

app.delete("/books/:id", removeBook); //= entry http DELETE /books/:id
app.delete("/journals/:id", removeJournal); //= entry http DELETE /journals/:id
app.delete("/loans/:id", removeLoan); //= entry http DELETE /loans/:id
app.delete("/shelves/:id", removeShelf); //= entry http DELETE /shelves/:id

async function removeBook(request: Request, response: Response) {
  const { id } = request.params;
  await mayDelete(request.headers.authorization, "book:delete", id);
  await db.book.delete({ where: { id } }); //= open ignored-guard-result
  response.end();
}

async function removeJournal(request: Request, response: Response) {
  const { id } = request.params;
  if (!(await mayDelete(request.headers.authorization, "journal:read", id))) return response.status(403).end();
  await db.journal.delete({ where: { id } }); //= open permission-mismatch
  response.end();
}

async function removeLoan(request: Request, response: Response) {
  if (!(await mayDelete(request.headers.authorization, "loan:delete", request.body.loanId))) return response.status(403).end();
  await db.loan.delete({ where: { id: request.params.id } }); //= open other-object-guard
  response.end();
}

async function removeShelf(request: Request, response: Response) {
  confirmStaff(request.headers.authorization);
  await db.shelf.delete({ where: { id: request.params.id } }); //= open unawaited-guard
  response.end();
}
