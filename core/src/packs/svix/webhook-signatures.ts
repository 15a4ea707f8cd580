// `new Webhook(secret).verify(body, headers)` throws unless the body was signed with the secret.
import { recognize } from "../pack.js";

export const svixWebhookSignatures = recognize({
  id: "svix/webhook-signatures",
  title: "A webhook whose signature Svix has checked",
  finds: "guard",
  looksAt: "call",
  at: ["{svix,standardwebhooks}#Webhook.verify"],
  read: () => ({ shape: "throws", promise: false, level: "signed", permission: null, subject: null }),
});
