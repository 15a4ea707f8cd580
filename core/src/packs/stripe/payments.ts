// What a Stripe client moves or changes. Its methods are few, and alike for every resource.
import type { Effect } from "../../model/graph.js";
import { field } from "../../model/names.js";
import { calledName } from "../effects.js";
import { lastNames, recognize } from "../pack.js";

const effects: Readonly<Record<string, Effect>> = {
  create: "create",
  update: "update",
  pay: "pay",
  confirm: "pay",
  capture: "pay",
  refund: "pay",
  createReversal: "pay",
  reverse: "pay",
  resume: "update",
  release: "update",
  cancel: "delete",
  del: "delete",
  expire: "delete",
  voidInvoice: "delete",
  voidCreditNote: "delete",
  detach: "delete",
  deleteDiscount: "delete",
};
/** Creating one of these is moving money. */
const payments = new Set(["paymentIntents", "charges", "refunds", "payouts", "transfers", "topups", "subscriptions", "creditNotes"]);
/** Nothing moves before the payer agrees on Stripe's own page: a shop without accounts would be accused. */
const offers = new Set(["sessions", "setupIntents", "tokens", "ephemeralKeys"]);

export const stripePayments = recognize({
  id: "stripe/payments",
  title: "Money moved, and customers and subscriptions changed, through Stripe",
  finds: "action",
  looksAt: "call",
  at: [`stripe#default.**.{${Object.keys(effects).join(",")}}`, `stripe#Stripe.**.{${Object.keys(effects).join(",")}}`],
  read: (call) => {
    const method = calledName(call);
    const [resource = ""] = lastNames(call.origin, 2);
    const effect = field(effects, method);
    if (!effect || (method === "create" && offers.has(resource))) return null;
    return { effect: method === "create" && payments.has(resource) ? "pay" : effect, resource };
  },
});
