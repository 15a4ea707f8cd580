// `enforceEx` answers with a pair: the decision stands first, and the pair itself is always truthy.
import { calledName } from "../effects.js";
import { recognize } from "../pack.js";
import { ofEnforcers, questionOf } from "./enforcers.js";

export const casbinExplainedEnforce = recognize({
  id: "casbin/explained-enforce",
  title: "A casbin decision that comes with its reason",
  finds: "guard",
  looksAt: "call",
  at: ofEnforcers("{enforceEx,enforceExSync,enforceExWithMatcher}"),
  read: (call) => {
    const name = calledName(call);
    return { shape: "answers", promise: !name.includes("Sync"), at: ["0"], when: "truthy", ...questionOf(call, name === "enforceExWithMatcher") };
  },
});
