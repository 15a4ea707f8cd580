// `ac.can(role).deleteAny("post").granted`: the permission itself is an object, always truthy.
import { calledName } from "../effects.js";
import { recognize } from "../pack.js";
import type { CallView } from "../views.js";

const verbs = ["create", "read", "update", "delete"].flatMap((verb) => [verb, `${verb}Any`, `${verb}Own`]).join(",");

// Limit: `granted` is compared, the verb in the method's name is not: a permission is a value, and a name is none.
export const accesscontrolPermissions = recognize({
  id: "accesscontrol/permissions",
  title: "An AccessControl permission whose answer is read",
  finds: "guard",
  looksAt: "call",
  at: [`accesscontrol#AccessControl.{can,tryCan}().{${verbs},do}`, "accesscontrol#AccessControl.{check,checkAsync,permission}"],
  read: (call) => ({
    shape: "answers",
    promise: calledName(call) === "checkAsync",
    at: ["granted"],
    when: "truthy",
    level: isOwn(call) ? "authenticated" : "authorized",
    permission: null,
    subject: null,
  }),
});

/** A right to one's own rows: that the row is one's own is not checked, so it says no more than that somebody is signed in. */
function isOwn(call: CallView): boolean {
  return calledName(call).endsWith("Own");
}
