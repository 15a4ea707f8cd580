// Facts and policies written to Oso Cloud: rights given or taken.
import { calledName } from "../effects.js";
import { recognize } from "../pack.js";

export const osoCloudFactChanges = recognize({
  id: "oso-cloud/fact-changes",
  title: "Rights given or taken in Oso Cloud",
  finds: "action",
  looksAt: "call",
  at: ["oso-cloud#Oso.{insert,delete,batch,policy}"],
  read: (call) => ({ effect: calledName(call) === "delete" ? "delete" : "grant", resource: calledName(call) === "policy" ? "policy" : "fact" }),
});
