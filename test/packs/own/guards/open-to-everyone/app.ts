import { PrismaClient } from "@prisma/client";
import express from "express";
import { DELETE_BOOK, NONE, permit } from "./gate";

const app = express();
const db = new PrismaClient();

app.delete("/books/:id", permit(DELETE_BOOK), async (req, res) => { //= entry http DELETE /books/:id
  await db.book.delete({ where: { id: req.params.id } }); //= held permission
  res.end();
});
app.delete("/loans/:id", permit([NONE, DELETE_BOOK]), async (req, res) => { //= entry http DELETE /loans/:id
  await db.loan.delete({ where: { id: req.params.id } }); //= held permission
  res.end();
});
app.delete("/notes/:id", permit(NONE), async (req, res) => { //= entry http DELETE /notes/:id
  await db.note.delete({ where: { id: req.params.id } }); //= open unguarded-action
  res.end();
});
app.delete("/marks/:id", permit(["EVERYONE"]), async (req, res) => { //= entry http DELETE /marks/:id
  await db.mark.delete({ where: { id: req.params.id } }); //= open unguarded-action
  res.end();
});
