import express from "express";
import { PrismaClient } from "@prisma/client";
import { rateLimit } from "express-rate-limit";
import helmet from "helmet";

const app = express();
const db = new PrismaClient();

app.delete("/toys/:id", helmet(), rateLimit({ limit: 10 }), async (req, res) => { //= entry http DELETE /toys/:id
  await db.toy.delete({ where: { id: req.params.id } }); //= open unguarded-action
  res.end();
});
