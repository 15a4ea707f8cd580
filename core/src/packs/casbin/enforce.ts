// `await enforcer.enforce(user, object, action)`: a promise of yes or no.
import { calledName } from "../effects.js";
import { recognize } from "../pack.js";
import { ofEnforcers, questionOf } from "./enforcers.js";

export const casbinEnforce = recognize({
  id: "casbin/enforce",
  title: "A casbin enforcer that answers yes or no",
  finds: "guard",
  looksAt: "call",
  at: ofEnforcers("{enforce,enforceSync,enforceWithMatcher,enforceWithSyncCompile,hasRoleForUser,hasPermissionForUser}"),
  read: (call) => {
    const name = calledName(call);
    return { shape: "answers", promise: !name.includes("Sync"), at: [], when: "truthy", ...questionOf(call, name === "enforceWithMatcher") };
  },
});
