import express from "express";
import { PrismaClient } from "@prisma/client";

const app = express();
const db = new PrismaClient();

app.delete("/orders/:id", async (req, res) => { //= entry http DELETE /orders/:id
  await db.$transaction(async (tx) => {
    await tx.line.deleteMany({ where: { orderId: req.params.id } }); //= open unguarded-action
    await tx.order.delete({ where: { id: req.params.id } }); //= open unguarded-action
  });
  res.end();
});
