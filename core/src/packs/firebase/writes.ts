// Documents changed through the server's Firestore client: its rules do not apply, so the code must be the guard.
import type { Effect } from "../../model/graph.js";
import { field } from "../../model/names.js";
import { calledName, effectOf } from "../effects.js";
import { recognize, textOf } from "../pack.js";
import type { CallView } from "../views.js";

const effects: Readonly<Record<string, Effect>> = {
  add: "create",
  create: "create",
  set: "update",
  update: "update",
  delete: "delete",
  recursiveDelete: "delete",
};
const methods = `{${Object.keys(effects).join(",")}}`;

export const firebaseWrites = recognize({
  id: "firebase/writes",
  title: "Documents changed through Firestore",
  finds: "action",
  looksAt: "call",
  at: [
    `firebase-admin/firestore#getFirestore().**.${methods}`,
    `firebase-admin#**.firestore().**.${methods}`,
    `firebase-admin/firestore#Firestore.**.${methods}`,
  ],
  read: (call) => {
    const effect = field(effects, calledName(call));
    if (!effect) return null;
    const resource = collectionIn(call) ?? "document";
    const data = call.links.some((link) => calledName(link) === "batch") ? call.arguments[1] : call.arguments[0];
    const writes = data && effect !== "delete" ? [data] : [];
    return { effect: effectOf(effect, resource, writes), resource, writes };
  },
});

/** `collection("users").doc(id)`, `doc("users/ann")`; the innermost collection. */
function collectionIn({ links }: CallView): string | null {
  const named = links.findLast((link) => ["collection", "doc"].includes(calledName(link)) && textOf(link.arguments[0]) !== null);
  const collection = links.findLast((link) => calledName(link) === "collection");
  return textOf((collection ?? named)?.arguments[0])?.split("/")[0] ?? null;
}
