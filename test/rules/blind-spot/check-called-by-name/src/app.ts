import { PrismaClient } from "@prisma/client";
import express from "express";
import { harbourMaster } from "./checks";

const app = express();
const db = new PrismaClient();

app.delete("/ships/:id", async (req, res) => { //= entry http DELETE /ships/:id
  harbourMaster(req.user);
  await db.ship.delete({ where: { id: req.params.id } }); //= held inferred
  res.end();
});
