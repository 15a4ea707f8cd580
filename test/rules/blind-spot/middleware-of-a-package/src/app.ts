import { PrismaClient } from "@prisma/client";
import express from "express";
import harbour from "harbour-permits";

const app = express();
const db = new PrismaClient();

app.delete("/ships/:id", harbour.permit("ships"), async (req, res) => { //= entry http DELETE /ships/:id | unknown opaque-guard
  await db.ship.delete({ where: { id: req.params.id } }); //= unknown opaque-guard
  res.end();
});
