import { PrismaClient } from "@prisma/client";
import express from "express";

const app = express();
const db = new PrismaClient();

app.post("/lamps/:id/blink", async (req, res) => { //= entry http POST /lamps/:id/blink
  await db.lamp.update({ where: { id: req.params.id }, data: { blinking: true } }); //= open unguarded-action
  res.end();
});
