// Stripe's own check of who sends a webhook: it throws unless the body was signed with the secret.
import { calledName } from "../effects.js";
import { recognize } from "../pack.js";

export const stripeWebhookSignatures = recognize({
  id: "stripe/webhook-signatures",
  title: "A webhook whose signature Stripe's library has checked",
  finds: "guard",
  looksAt: "call",
  at: [
    "stripe#{default,Stripe}.webhooks.{constructEvent,constructEventAsync}",
    "stripe#{default,Stripe}.{parseThinEvent,parseThinEventAsync,parseEventNotification,parseEventNotificationAsync}",
  ],
  read: (call) => ({ shape: "throws", promise: calledName(call).endsWith("Async"), level: "signed", permission: null, subject: null }),
});
