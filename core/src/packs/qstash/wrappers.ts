// `verifySignatureAppRouter(run)` runs a route of Next only for messages that the queue has signed.
import { recognize } from "../pack.js";

export const qstashWrappers = recognize({
  id: "qstash/wrappers",
  title: "A route of Next that QStash opens only to its queue",
  finds: "guard",
  looksAt: "call",
  at: ["{@upstash/qstash/nextjs,@upstash/qstash/dist/nextjs}#{verifySignature,verifySignatureAppRouter,verifySignatureEdge}"],
  read: () => ({ shape: "stage", form: "wrapper", level: "signed", permission: null, subject: null }),
});
