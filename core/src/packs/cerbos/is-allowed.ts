// `await cerbos.isAllowed({ principal, resource, action })`: a promise of yes or no.
import { fieldOf, recognize } from "../pack.js";
import { ofClients, resourceIn } from "./clients.js";

export const cerbosIsAllowed = recognize({
  id: "cerbos/is-allowed",
  title: "A question to Cerbos with one answer",
  finds: "guard",
  looksAt: "call",
  at: ofClients("isAllowed"),
  read: ({ arguments: [request] }) => ({
    shape: "answers",
    promise: true,
    at: [],
    when: "truthy",
    level: "authorized",
    permission: fieldOf(request, "action"),
    subject: resourceIn(request),
  }),
});
