// `await permit.check(user, action, resource)`: a promise of yes or no.
import { recognize } from "../pack.js";

export const permitCheck = recognize({
  id: "permit/check",
  title: "A Permit.io question",
  finds: "guard",
  looksAt: "call",
  at: ["permitio#Permit.check"],
  read: ({ arguments: [, action, resource] }) => ({
    shape: "answers",
    promise: true,
    at: [],
    when: "truthy",
    level: "authorized",
    permission: action ?? null,
    subject: resource?.kind === "record" ? resource.field("key") : null, // without a key it asks about any resource of the kind
  }),
});
