// `(await fga.check({ user, relation, object })).allowed`: the answer itself is an object, always truthy.
import { fieldOf, recognize } from "../pack.js";

// Limit: the object is a text such as `document:${id}`, so that it is the one acted on is not compared.
export const openfgaCheck = recognize({
  id: "openfga/check",
  title: "An OpenFGA question whose answer is read",
  finds: "guard",
  looksAt: "call",
  at: ["@openfga/sdk#{OpenFgaClient,OpenFgaApi}.check"],
  read: ({ arguments: [question] }) => ({
    shape: "answers",
    promise: true,
    at: ["allowed"],
    when: "truthy",
    level: "authorized",
    permission: fieldOf(question, "relation"),
    subject: null,
  }),
});
