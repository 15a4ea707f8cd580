// Mongoose documents that save or remove themselves: `user.save()`.
import type { Effect } from "../../model/graph.js";
import { calledName, effectOf, heldBy } from "../effects.js";
import { recognize } from "../pack.js";
import type { Value } from "../views.js";
import { modelMakers } from "./models.js";

// Limit: fields set on a document before it is saved (`user.role = "admin"`) are not seen, so this is an update, never a grant.
export const mongooseDocuments = recognize({
  id: "mongoose/documents",
  title: "Mongoose documents that save or remove themselves",
  finds: "action",
  looksAt: "call",
  at: ["{mongoose,@typegoose/typegoose}#**.{save,remove}"],
  read: (call) => {
    // A list in a document has a `remove` of its own: `user.tags.remove(tag)` is no removal of a document.
    if (calledName(call) === "remove" && call.receiver?.kind !== "made" && call.receiver?.kind !== "instance") return null;
    const resource = heldBy(call.receiver, modelMakers) ?? "document";
    const effect: Effect = calledName(call) === "remove" ? "delete" : isNew(call.receiver) ? "create" : "update";
    return { effect: effectOf(effect, resource, []), resource };
  },
});

function isNew(value: Value | null): boolean {
  return value?.kind === "made" && value.by === "new";
}
