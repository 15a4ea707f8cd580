// `bulkCheck` answers with a list, which is always truthy: every one of its items must be asked for.
import { recognize } from "../pack.js";

export const permitBulkCheck = recognize({
  id: "permit/bulk-check",
  title: "Many Permit.io questions at once",
  finds: "guard",
  looksAt: "call",
  at: ["permitio#Permit.bulkCheck"],
  // "every": the answer of a call of its `every`.
  read: () => ({ shape: "answers", promise: true, at: ["every"], when: "truthy", level: "authorized", permission: null, subject: null }),
});
