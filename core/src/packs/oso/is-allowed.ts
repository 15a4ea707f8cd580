// `await oso.isAllowed(actor, action, resource)`: a promise of yes or no.
import { recognize } from "../pack.js";

export const osoIsAllowed = recognize({
  id: "oso/is-allowed",
  title: "A question to the Oso library",
  finds: "guard",
  looksAt: "call",
  at: ["oso#Oso.isAllowed"],
  read: ({ arguments: [, action, resource] }) => ({
    shape: "answers",
    promise: true,
    at: [],
    when: "truthy",
    level: "authorized",
    permission: action ?? null,
    subject: resource ?? null,
  }),
});
