import { PrismaClient } from "@prisma/client";
import express from "express";

const app = express();
const db = new PrismaClient();

app.post("/parcels/claims", async (req, res) => { //= entry http POST /parcels/claims
  await db.claim.create({ data: { text: String(req.body.text) } }); //= held public
  res.end();
});
