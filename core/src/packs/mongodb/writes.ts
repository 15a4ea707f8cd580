// Collections of the MongoDB driver that write: `db.collection("users").deleteOne({ _id })`.
import type { Effect } from "../../model/graph.js";
import { field } from "../../model/names.js";
import { equalitiesIn } from "../conditions.js";
import { calledName, effectOf, heldBy } from "../effects.js";
import { recognize } from "../pack.js";

const effects: Readonly<Record<string, Effect>> = {
  insertOne: "create",
  insertMany: "create",
  updateOne: "update",
  updateMany: "update",
  replaceOne: "update",
  findOneAndUpdate: "update",
  findOneAndReplace: "update",
  bulkWrite: "update",
  deleteOne: "delete",
  deleteMany: "delete",
  findOneAndDelete: "delete",
  drop: "delete",
  dropCollection: "delete",
  dropDatabase: "delete",
};

export const mongodbWrites = recognize({
  id: "mongodb/writes",
  title: "Documents inserted, changed or deleted through the MongoDB driver",
  finds: "action",
  looksAt: "call",
  at: [`mongodb#**.{${Object.keys(effects).join(",")}}`],
  read: (call) => {
    const effect = field(effects, calledName(call));
    if (!effect) return null;
    const resource = heldBy(call.receiver, ["collection"]) ?? "collection";
    const [first, second] = call.arguments;
    const written = effect === "create" ? first : effect === "update" ? second : undefined;
    const writes = written ? [written] : [];
    return { effect: effectOf(effect, resource, writes), resource, keys: effect === "create" ? [] : equalitiesIn(first), writes };
  },
});
