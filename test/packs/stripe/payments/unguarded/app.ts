import express from "express";
import Stripe from "stripe";

const app = express();
const stripe = new Stripe(process.env.STRIPE_KEY);

app.post("/orders/:id/refund", async (req, res) => { //= entry http POST /orders/:id/refund
  await stripe.refunds.create({ charge: req.body.charge }); //= open unguarded-action
  res.end();
});

app.post("/subscriptions", async (req, res) => { //= entry http POST /subscriptions
  await stripe.subscriptions.create({ customer: req.body.customer, items: [] }); //= open unguarded-action
  res.end();
});

app.delete("/subscriptions/:id", async (req, res) => { //= entry http DELETE /subscriptions/:id
  await stripe.subscriptions.cancel(req.params.id); //= open unguarded-action
  res.end();
});

app.patch("/customers/:id", async (req, res) => { //= entry http PATCH /customers/:id
  await stripe.customers.update(req.params.id, { email: req.body.email }); //= open unguarded-action
  res.end();
});

app.post("/checkout", async (req, res) => { //= entry http POST /checkout
  res.json(await stripe.checkout.sessions.create({ mode: "payment" }));
  res.end();
});
