import express from "express";
import { PrismaClient } from "@prisma/client";

const app = express();
const db = new PrismaClient();

// Without somebody who has signed in, there is no condition on the author: Prisma drops what is undefined.
app.delete("/articles/:id", async (req, res) => { //= entry http DELETE /articles/:id
  await db.article.deleteMany({ where: { id: req.params.id, authorId: req.user?.id } }); //= open unguarded-action
  res.end();
});

app.delete("/drafts/:id", async (req, res) => { //= entry http DELETE /drafts/:id
  const author = req.user?.id;
  const draft = await db.draft.findFirst({ where: { id: req.params.id, authorId: author } });
  if (!draft) return res.status(404).end();
  await db.draft.delete({ where: { id: draft.id } }); //= open unguarded-action
  res.end();
});

app.delete("/notes/:id", async (req, res) => { //= entry http DELETE /notes/:id
  if (!req.user) return res.status(401).end();
  await db.note.deleteMany({ where: { id: req.params.id, authorId: req.user?.id } }); //= held scoped-query
  res.end();
});

app.delete("/pages/:id", async (req, res) => { //= entry http DELETE /pages/:id
  const author = req.user?.id;
  if (!author) return res.status(401).end();
  const page = await db.page.findFirst({ where: { id: req.params.id, authorId: author } });
  if (!page) return res.status(404).end();
  await db.page.delete({ where: { id: page.id } }); //= held prisma
  res.end();
});
