import express from "express";
import { Prisma, PrismaClient } from "@prisma/client";

const app = express();
const db = new PrismaClient();

const removeArticles = (where: Prisma.ArticleWhereInput) => db.article.deleteMany({ where }); //= held scoped-query
const changeProfile = ({ data, where }: { data: Prisma.ProfileUpdateInput; where: Prisma.ProfileWhereInput }) => db.profile.updateMany({ data, where }); //= open unguarded-action
const dropDrafts = (where: Prisma.DraftWhereInput) => db.draft.deleteMany({ where }); //= open unguarded-action

app.delete("/articles/:id", async (req, res) => { //= entry http DELETE /articles/:id
  await removeArticles({ id: req.params.id, authorId: req.user.id });
  res.end();
});
app.patch("/profiles/:id", async (req, res) => { //= entry http PATCH /profiles/:id
  await changeProfile({ data: { authorId: req.user.id }, where: { id: req.params.id } });
  res.end();
});
app.delete("/drafts", async (req, res) => { //= entry http DELETE /drafts
  await dropDrafts({ OR: [{ authorId: req.user.id }, { title: req.body.title }] });
  res.end();
});
