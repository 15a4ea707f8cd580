import { PrismaClient } from "@prisma/client";
import express, { type Request, type Response } from "express";
import { openSession } from "./session.js";

const db = new PrismaClient();
const app = express();

app.delete("/books/:id", removeBook); //= entry http DELETE /books/:id

async function removeBook(request: Request, response: Response) {
  const session = await openSession(request.headers.cookie);
  if (!session) return response.status(401).end();
  await db.book.delete({ where: { id: request.params.id } }); //= open ignored-guard-result
  response.end();
}
