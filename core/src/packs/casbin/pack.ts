// casbin: questions to its enforcer, and changes of its policy.
import { definePack } from "../pack.js";
import { casbinBatchEnforce } from "./batch-enforce.js";
import { casbinEnforce } from "./enforce.js";
import { casbinExplainedEnforce } from "./explained-enforce.js";
import { casbinPolicyChanges } from "./policy-changes.js";

export const casbin = definePack({
  id: "casbin",
  title: "casbin",
  packages: ["casbin"],
  verified: "casbin 5.51.1",
  recognizers: [casbinEnforce, casbinExplainedEnforce, casbinBatchEnforce, casbinPolicyChanges],
});
