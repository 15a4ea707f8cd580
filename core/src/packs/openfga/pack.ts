// OpenFGA: its questions, and changes of who is related to what.
import { definePack } from "../pack.js";
import { openfgaCheck } from "./check.js";
import { openfgaTupleChanges } from "./tuple-changes.js";

export const openfga = definePack({
  id: "openfga",
  title: "OpenFGA",
  packages: ["@openfga/sdk"],
  verified: "@openfga/sdk 0.9.7",
  recognizers: [openfgaCheck, openfgaTupleChanges],
});
