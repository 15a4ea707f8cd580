// `timingSafeEqual(given, expected)`: a yes proves that the sender knows a secret.
import { recognize } from "../pack.js";

export const nodeSecretComparisons = recognize({
  id: "node/secret-comparisons",
  title: "A secret or a signature compared by timingSafeEqual",
  finds: "guard",
  looksAt: "call",
  at: ["{crypto,node:crypto}#timingSafeEqual"],
  read: () => ({ shape: "answers", promise: false, at: [], when: "truthy", level: "signed", permission: null, subject: null }),
});
