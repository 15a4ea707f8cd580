// Permit.io: its questions, one or many at once.
import { definePack } from "../pack.js";
import { permitBulkCheck } from "./bulk-check.js";
import { permitCheck } from "./check.js";

export const permit = definePack({
  id: "permit",
  title: "Permit.io",
  packages: ["permitio"],
  verified: "permitio 2.7.6",
  recognizers: [permitCheck, permitBulkCheck],
});
