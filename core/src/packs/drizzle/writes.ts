// Drizzle builders that change rows. A builder is sent when it is awaited, so its first call is the place; the rest is read onward from there.
import type { Effect } from "../../model/graph.js";
import { field } from "../../model/names.js";
import { calledName, effectOf, namedBy } from "../effects.js";
import { recognize } from "../pack.js";
import type { Value } from "../views.js";
import { keysIn } from "./conditions.js";
import { ofDatabases } from "./databases.js";

const effects: Readonly<Record<string, Effect>> = { insert: "create", update: "update", delete: "delete" };

export const drizzleWrites = recognize({
  id: "drizzle/writes",
  title: "Rows inserted, updated or deleted through Drizzle",
  finds: "action",
  looksAt: "call",
  at: ofDatabases("**.{insert,update,delete}"),
  read: (call) => {
    const effect = field(effects, calledName(call));
    const [table] = call.arguments;
    if (!effect || !table) return null;
    const resource = namedBy(table) ?? "table";
    const given = (name: string): Value[] => call.onward.filter((next) => calledName(next) === name).flatMap((next) => next.arguments.slice(0, 1));
    const writes = [...given("set"), ...given("values")];
    return { effect: effectOf(effect, resource, writes), resource, keys: given("where").flatMap(keysIn), writes };
  },
});
