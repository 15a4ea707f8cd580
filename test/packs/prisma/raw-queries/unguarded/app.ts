import express from "express";
import { PrismaClient } from "@prisma/client";

const app = express();
const db = new PrismaClient();

app.delete("/comments/:id", async (req, res) => { //= entry http DELETE /comments/:id
  await db.$executeRaw`delete from comments where id = ${req.params.id}`; //= open unguarded-action
  res.end();
});

app.patch("/comments/:id", async (req, res) => { //= entry http PATCH /comments/:id
  await db.$executeRawUnsafe("update comments set hidden = true where id = $1", req.params.id); //= open unguarded-action
  res.end();
});

app.get("/comments", async (req, res) => { //= entry http GET /comments
  res.json(await db.$queryRaw`select * from comments`);
  res.end();
});
