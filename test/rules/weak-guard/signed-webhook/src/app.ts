import { PrismaClient } from "@prisma/client";
import express from "express";
import Stripe from "stripe";

const db = new PrismaClient();
const stripe = new Stripe("key");
const app = express();

app.post("/paid", express.raw({ type: "*/*" }), async (req, res) => { //= entry http POST /paid
  const event = stripe.webhooks.constructEvent(req.body, String(req.headers["stripe-signature"]), "secret");
  await db.invoice.update({ where: { id: event.id }, data: { paid: true } }); //= held stripe
  res.sendStatus(204);
});
