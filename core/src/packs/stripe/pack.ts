// Stripe: money moved and customers changed, and the signature that proves that Stripe itself is asking.
import { definePack } from "../pack.js";
import { stripePayments } from "./payments.js";
import { stripeWebhookSignatures } from "./webhook-signatures.js";

export const stripe = definePack({
  id: "stripe",
  title: "Stripe",
  packages: ["stripe"],
  verified: "stripe 23.1.0",
  recognizers: [stripePayments, stripeWebhookSignatures],
});
