// Tuples and models written to OpenFGA: rights given or taken.
import type { Effect } from "../../model/graph.js";
import { field } from "../../model/names.js";
import { calledName } from "../effects.js";
import { recognize } from "../pack.js";

const effects: Readonly<Record<string, Effect>> = {
  write: "grant",
  writeTuples: "grant",
  writeAuthorizationModel: "grant",
  deleteTuples: "delete",
  deleteStore: "delete",
};

export const openfgaTupleChanges = recognize({
  id: "openfga/tuple-changes",
  title: "Rights given or taken in OpenFGA",
  finds: "action",
  looksAt: "call",
  at: [`@openfga/sdk#OpenFgaClient.{${Object.keys(effects).join(",")}}`],
  read: (call) => {
    const effect = field(effects, calledName(call));
    return effect ? { effect, resource: "tuple" } : null;
  },
});
