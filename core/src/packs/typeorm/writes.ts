// TypeORM repositories and entity managers that change rows.
import { field } from "../../model/names.js";
import { calledName, effectOf, heldBy, namedBy } from "../effects.js";
import { recognize } from "../pack.js";
import type { Value } from "../views.js";
import { keysIn } from "./conditions.js";
import { writeEffects, writeMethods } from "./effects.js";
import { ofWriters, repositoryMakers } from "./origins.js";

export const typeormWrites = recognize({
  id: "typeorm/writes",
  title: "Rows saved, updated or removed through a TypeORM repository or entity manager",
  finds: "action",
  looksAt: "call",
  at: ofWriters(writeMethods),
  read: (call) => {
    const method = calledName(call);
    const effect = field(writeEffects, method);
    if (!effect) return null;
    const [first, ...rest] = call.arguments;
    const held = heldBy(call.receiver, repositoryMakers)?.replace(/Repository$/, "");
    // A manager is told the entity first: `manager.delete(User, { id })`; or is given the row itself.
    const [selector, data] = !held && isEntity(first) ? rest : call.arguments;
    const resource = held ?? namedBy(first) ?? "entity";
    const saved = ["save", "insert", "upsert"].includes(method);
    const written = saved ? selector : method === "update" ? data : undefined;
    const writes = written ? [written] : [];
    return { effect: effectOf(effect, resource, writes), resource, keys: saved ? [] : keysIn(selector), dropsUndefined: true, writes };
  },
});

function isEntity(value: Value | undefined): boolean {
  return value?.kind === "class" || value?.kind === "literal" || value?.kind === "named";
}
