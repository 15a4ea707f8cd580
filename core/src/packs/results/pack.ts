// Libraries of results: errors as values, which whoever calls must look at.
import { definePack } from "../pack.js";
import { resultsOutcomes } from "./outcomes.js";

export const results = definePack({
  id: "results",
  title: "fp-ts, Effect, neverthrow",
  packages: ["fp-ts", "effect", "neverthrow"],
  verified: "fp-ts 2.16, effect 3.x, neverthrow 8.x",
  recognizers: [resultsOutcomes],
});
