// QStash of Upstash: signatures of messages from a queue.
import { definePack } from "../pack.js";
import { qstashSignatures } from "./signatures.js";
import { qstashWrappers } from "./wrappers.js";

export const qstash = definePack({
  id: "qstash",
  title: "Upstash QStash",
  packages: ["@upstash/qstash"],
  verified: "@upstash/qstash 2.x",
  recognizers: [qstashSignatures, qstashWrappers],
});
