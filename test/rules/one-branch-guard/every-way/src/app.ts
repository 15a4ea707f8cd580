import { PrismaClient } from "@prisma/client";
import express from "express";
import { requireAdmin } from "./auth";

const app = express();
const db = new PrismaClient();

app.delete("/seats/:id", async (req, res) => { //= entry http DELETE /seats/:id
  if (req.query.all) {
    await requireAdmin(req.user);
    console.log("all seats of a row");
  } else {
    await requireAdmin(req.user);
  }
  await db.seat.delete({ where: { id: req.params.id } }); //= held admin
  res.end();
});
