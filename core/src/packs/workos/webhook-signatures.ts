// WorkOS's own check of who sends a webhook: it rejects unless the body was signed with the secret.
import { recognize } from "../pack.js";

export const workosWebhookSignatures = recognize({
  id: "workos/webhook-signatures",
  title: "A webhook whose signature WorkOS's library has checked",
  finds: "guard",
  looksAt: "call",
  at: ["@workos-inc/node#WorkOS.webhooks.{constructEvent,verifyHeader}", "@workos-inc/node#WorkOS.actions.{constructAction,verifyHeader}"],
  read: () => ({ shape: "throws", promise: true, level: "signed", permission: null, subject: null }),
});
