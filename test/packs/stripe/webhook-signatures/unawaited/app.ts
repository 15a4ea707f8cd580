import express from "express";
import { PrismaClient } from "@prisma/client";
import Stripe from "stripe";

const app = express();
const db = new PrismaClient();
const stripe = new Stripe(process.env.STRIPE_KEY);

app.post("/webhooks/stripe", async (req, res) => { //= entry http POST /webhooks/stripe
  stripe.webhooks.constructEventAsync(req.body, req.headers["stripe-signature"], process.env.WEBHOOK_SECRET);
  await db.order.update({ where: { payment: req.body.id }, data: { paid: true } }); //= open unawaited-guard
  res.end();
});

app.post("/webhooks/accounts", async (req, res) => { //= entry http POST /webhooks/accounts
  stripe.parseEventNotificationAsync(req.body, req.headers["stripe-signature"], process.env.WEBHOOK_SECRET);
  await db.account.delete({ where: { account: req.body.id } }); //= open unawaited-guard
  res.end();
});
