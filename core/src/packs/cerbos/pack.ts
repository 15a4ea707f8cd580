// Cerbos: questions with one answer, and questions with many.
import { definePack } from "../pack.js";
import { cerbosDecisions } from "./decisions.js";
import { cerbosIsAllowed } from "./is-allowed.js";

export const cerbos = definePack({
  id: "cerbos",
  title: "Cerbos",
  packages: ["@cerbos/grpc", "@cerbos/http", "@cerbos/core"],
  verified: "@cerbos/core 0.31.0",
  recognizers: [cerbosIsAllowed, cerbosDecisions],
});
