import { PrismaClient } from "@prisma/client";
import express from "express";

const app = express();
const db = new PrismaClient();

app.delete("/parcels/:id", async (req, res) => { //= entry http DELETE /parcels/:id
  if (req.user?.role !== "dispatcher") throw new Error("forbidden");
  await db.parcel.delete({ where: { id: req.params.id } }); //= held inferred
  res.end();
});
