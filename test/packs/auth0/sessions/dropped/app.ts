import express from "express";
import { Auth0Client } from "@auth0/nextjs-auth0/server";
import { PrismaClient } from "@prisma/client";

const app = express();
const db = new PrismaClient();
const auth0 = new Auth0Client();

app.delete("/reports/:id", async (req, res) => { //= entry http DELETE /reports/:id
  await auth0.getSession();
  await db.report.delete({ where: { id: req.params.id } }); //= open unguarded-action
  res.end();
});
