// `await receiver.verify({ signature, body })` throws unless the body was signed with one of the queue's keys.
import { recognize } from "../pack.js";

export const qstashSignatures = recognize({
  id: "qstash/signatures",
  title: "A message whose signature QStash has checked",
  finds: "guard",
  looksAt: "call",
  at: ["@upstash/qstash#Receiver.verify"],
  read: () => ({ shape: "throws", promise: true, level: "signed", permission: null, subject: null }),
});
