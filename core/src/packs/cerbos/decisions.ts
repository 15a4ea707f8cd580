// `const decision = await cerbos.checkResource(…)`, then `decision.isAllowed("delete")`: the decision itself is an object, always truthy.
import { calledName } from "../effects.js";
import { recognize } from "../pack.js";
import { ofClients, resourceIn } from "./clients.js";

export const cerbosDecisions = recognize({
  id: "cerbos/decisions",
  title: "A Cerbos decision that is asked",
  finds: "guard",
  looksAt: "call",
  at: [...ofClients("{checkResource,checkResources}"), ...ofClients("{checkResource,checkResources}().{isAllowed,allAllowed}")],
  read: (call) => {
    const name = calledName(call);
    // Asked for, and not read: the answer is what its methods say, each of which is seen on its own.
    if (name.startsWith("check")) return { shape: "inert" };
    const asked = call.links.find((link) => calledName(link) === "checkResource");
    const [action] = call.arguments;
    const permission = name === "isAllowed" && action?.kind !== "record" ? (action ?? null) : null;
    return { shape: "answers", promise: false, at: [], when: "truthy", level: "authorized", permission, subject: resourceIn(asked?.arguments[0]) };
  },
});
