// Mongoose models that write: `User.deleteOne({ _id })`.
import type { Effect } from "../../model/graph.js";
import { field } from "../../model/names.js";
import { equalitiesIn } from "../conditions.js";
import { calledName, effectOf, heldBy } from "../effects.js";
import { recognize } from "../pack.js";
import { modelMakers } from "./models.js";

const effects: Readonly<Record<string, Effect>> = {
  create: "create",
  insertOne: "create",
  insertMany: "create",
  updateOne: "update",
  updateMany: "update",
  replaceOne: "update",
  bulkWrite: "update",
  bulkSave: "update",
  findOneAndUpdate: "update",
  findByIdAndUpdate: "update",
  findOneAndReplace: "update",
  deleteOne: "delete",
  deleteMany: "delete",
  findOneAndDelete: "delete",
  findByIdAndDelete: "delete",
  findOneAndRemove: "delete",
  findByIdAndRemove: "delete",
};

export const mongooseWrites = recognize({
  id: "mongoose/writes",
  title: "Documents created, changed or deleted through a Mongoose model",
  finds: "action",
  looksAt: "call",
  at: [`{mongoose,@typegoose/typegoose}#**.{${Object.keys(effects).join(",")}}`],
  read: (call) => {
    const method = calledName(call);
    const effect = field(effects, method);
    if (!effect) return null;
    const resource = heldBy(call.receiver, modelMakers) ?? "model";
    const [first, second] = call.arguments;
    const written = effect === "create" ? first : effect === "update" ? second : undefined;
    const writes = written ? [written] : [];
    const keys = effect === "create" ? [] : method.startsWith("findById") && first ? [{ field: "_id", value: first }] : equalitiesIn(first);
    return { effect: effectOf(effect, resource, writes), resource, keys, writes };
  },
});
