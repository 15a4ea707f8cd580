import express from "express";
import { PrismaClient } from "@prisma/client";
import Stripe from "stripe";

const app = express();
const db = new PrismaClient();
const stripe = new Stripe(process.env.STRIPE_KEY);

app.post("/webhooks/stripe", async (req, res) => { //= entry http POST /webhooks/stripe
  const event = stripe.webhooks.constructEvent(req.body, req.headers["stripe-signature"], process.env.WEBHOOK_SECRET);
  await db.order.update({ where: { payment: event.id }, data: { paid: true } }); //= held stripe
  res.end();
});

app.post("/webhooks/accounts", async (req, res) => { //= entry http POST /webhooks/accounts
  const event = stripe.parseThinEvent(req.body, req.headers["stripe-signature"], process.env.WEBHOOK_SECRET);
  await db.account.delete({ where: { account: event.related_object.id } }); //= held stripe
  res.end();
});
