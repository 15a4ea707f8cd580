import express from "express";
import { newEnforcer } from "casbin";
import Stripe from "stripe";

const app = express();
const stripe = new Stripe(process.env.STRIPE_KEY);
const enforcer = await newEnforcer("model.conf", "policy.csv");

app.post("/orders/:id/refund", async (req, res) => { //= entry http POST /orders/:id/refund
  if (!(await enforcer.enforce(req.user.id, "order", "pay"))) throw new Error("forbidden");
  await stripe.refunds.create({ charge: req.body.charge }); //= held casbin
  res.end();
});

app.post("/subscriptions", async (req, res) => { //= entry http POST /subscriptions
  if (!(await enforcer.enforce(req.user.id, "subscription", "pay"))) throw new Error("forbidden");
  await stripe.subscriptions.create({ customer: req.body.customer, items: [] }); //= held casbin
  res.end();
});

app.delete("/subscriptions/:id", async (req, res) => { //= entry http DELETE /subscriptions/:id
  if (!(await enforcer.enforce(req.user.id, "subscription", "delete"))) throw new Error("forbidden");
  await stripe.subscriptions.cancel(req.params.id); //= held casbin
  res.end();
});

app.patch("/customers/:id", async (req, res) => { //= entry http PATCH /customers/:id
  if (!(await enforcer.enforce(req.user.id, "customer", "update"))) throw new Error("forbidden");
  await stripe.customers.update(req.params.id, { email: req.body.email }); //= held casbin
  res.end();
});

app.post("/checkout", async (req, res) => { //= entry http POST /checkout
  if (!(await enforcer.enforce(req.user.id, "order", "create"))) throw new Error("forbidden");
  res.json(await stripe.checkout.sessions.create({ mode: "payment" }));
  res.end();
});
