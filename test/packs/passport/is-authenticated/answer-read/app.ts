import express from "express";
import { PrismaClient } from "@prisma/client";

const app = express();
const db = new PrismaClient();

app.delete("/photos/:id", async (req, res) => { //= entry http DELETE /photos/:id
  if (!req.isAuthenticated()) throw new Error("forbidden");
  await db.photo.delete({ where: { id: req.params.id } }); //= held passport
  res.end();
});
