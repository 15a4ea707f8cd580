// `authorizeLocal` answers with SQL to be run, not with a decision: as a condition it is always true.
import { recognize } from "../pack.js";

// Limit: that the text was sent to the database and its answer read is not followed. It would be a guard.
export const osoCloudLocalAuthorization = recognize({
  id: "oso-cloud/local-authorization",
  title: "SQL from Oso Cloud, taken for a decision",
  finds: "guard",
  looksAt: "call",
  at: ["oso-cloud#Oso.{authorizeLocal,actionsLocal,listLocal}"],
  read: ({ arguments: [, action] }) => ({ shape: "near", flaw: "always-truthy", level: "authorized", permission: action ?? null, subject: null }),
});
