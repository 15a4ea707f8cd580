// `await oso.authorize(actor, action, resource)` of Oso Cloud answers yes or no. The one of the library throws.
import { recognize } from "../pack.js";
import type { Value } from "../views.js";

export const osoCloudAuthorize = recognize({
  id: "oso-cloud/authorize",
  title: "A question to Oso Cloud",
  finds: "guard",
  looksAt: "call",
  at: ["oso-cloud#Oso.authorize"],
  read: ({ arguments: [, action, resource] }) => ({
    shape: "answers",
    promise: true,
    at: [],
    when: "truthy",
    level: "authorized",
    permission: action ?? null,
    subject: idOf(resource),
  }),
});

/** `{ type: "Post", id }` */
function idOf(resource: Value | undefined): Value | null {
  return resource?.kind === "record" ? resource.field("id") : null;
}
