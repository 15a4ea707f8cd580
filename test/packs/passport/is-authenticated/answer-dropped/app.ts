import express from "express";
import { PrismaClient } from "@prisma/client";

const app = express();
const db = new PrismaClient();

app.delete("/photos/:id", async (req, res) => { //= entry http DELETE /photos/:id
  req.isAuthenticated();
  await db.photo.delete({ where: { id: req.params.id } }); //= open ignored-guard-result
  res.end();
});
