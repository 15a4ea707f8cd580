import { PrismaClient } from "@prisma/client";
import express from "express";
import { route } from "./admit.js";

const app = express();
const db = new PrismaClient();

app.delete( //= entry http DELETE /hives/:id
  "/hives/:id",
  route({ authorization: { keeperOnly: true } }, async ({ req, res }) => {
    await db.hive.delete({ where: { id: req.params.id } }); //= held inferred
    res.end();
  }),
);
app.put( //= entry http PUT /hives/:id
  "/hives/:id",
  route({ authorization: { right: "hives:update" } }, async ({ req, res }) => {
    await db.hive.update({ where: { id: req.params.id }, data: { place: String(req.body.place) } }); //= held inferred
    res.end();
  }),
);
