// `batchEnforce` answers with a list, which is always truthy: every one of its items must be asked for.
import { recognize } from "../pack.js";
import { ofEnforcers } from "./enforcers.js";

export const casbinBatchEnforce = recognize({
  id: "casbin/batch-enforce",
  title: "Many casbin questions at once",
  finds: "guard",
  looksAt: "call",
  at: ofEnforcers("batchEnforce"),
  // "every": the answer of a call of its `every`.
  read: () => ({ shape: "answers", promise: true, at: ["every"], when: "truthy", level: "authorized", permission: null, subject: null }),
});
