import { PrismaClient } from "@prisma/client";
import express from "express";
import jwt from "jsonwebtoken";

const app = express();
const db = new PrismaClient();

app.use((req, _res, next) => {
  req.user = jwt.verify(String(req.headers.authorization), String(process.env.KEY));
  next();
});

// Whose the page is, nothing says.
app.post("/pages", async (req, res) => { //= entry http POST /pages
  await db.page.create({ data: { text: String(req.body.text), lockedByUser: { connect: { id: req.user.id } } } }); //= open weak-guard
  res.end();
});

app.post("/notes", async (req, res) => { //= entry http POST /notes
  await db.note.create({ data: { text: String(req.body.text), owner: { connect: { id: req.user.id } } } }); //= held scoped-query
  res.end();
});
