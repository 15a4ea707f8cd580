import { PrismaClient } from "@prisma/client";
import express from "express";

const app = express();
const db = new PrismaClient();

app.delete("/parcels/:id", async (req, res) => { //= entry http DELETE /parcels/:id
  if (!req.params.id) throw new Error("no parcel given");
  await db.parcel.delete({ where: { id: req.params.id } }); //= open unguarded-action
  res.end();
});
