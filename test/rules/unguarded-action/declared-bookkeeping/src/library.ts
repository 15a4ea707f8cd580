import { PrismaClient } from "@prisma/client";
import express from "express";

const app = express();
const db = new PrismaClient();

app.get("/shelves/:id", async (req, res) => { //= entry http GET /shelves/:id
  res.json(await db.shelf.update({ where: { id: req.params.id }, data: { looks: { increment: 1 } } })); //= held bookkeeping
});

app.put("/shelves/:id", async (req, res) => { //= entry http PUT /shelves/:id
  res.json(await db.shelf.update({ where: { id: req.params.id }, data: { name: String(req.body.name) } })); //= open unguarded-action
});
