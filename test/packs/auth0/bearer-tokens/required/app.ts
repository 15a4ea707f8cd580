import express from "express";
import { PrismaClient } from "@prisma/client";
import { auth } from "express-oauth2-jwt-bearer";

const app = express();
const db = new PrismaClient();

app.delete("/reports/:id", auth(), async (req, res) => { //= entry http DELETE /reports/:id
  await db.report.delete({ where: { id: req.params.id } }); //= held auth0
  res.end();
});
