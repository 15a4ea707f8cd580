// Knex builders that change rows: `knex("users").where({ id }).del()`.
import type { Effect } from "../../model/graph.js";
import { field } from "../../model/names.js";
import { calledName, effectOf, namedBy } from "../effects.js";
import { recognize } from "../pack.js";
import { keysOf, tableOf } from "./chain.js";

const effects: Readonly<Record<string, Effect>> = {
  insert: "create",
  batchInsert: "create",
  update: "update",
  upsert: "update",
  increment: "update",
  decrement: "update",
  del: "delete",
  delete: "delete",
  truncate: "delete",
  dropTable: "delete",
  dropTableIfExists: "delete",
};

export const knexWrites = recognize({
  id: "knex/writes",
  title: "Rows inserted, updated or deleted through Knex",
  finds: "action",
  looksAt: "call",
  at: [`knex#**.{${Object.keys(effects).join(",")}}`],
  read: (call) => {
    const method = calledName(call);
    const effect = field(effects, method);
    if (!effect) return null;
    const chain = [...call.links, call, ...call.onward];
    const [first, second] = call.arguments;
    const named = method === "batchInsert" || method.startsWith("dropTable");
    const resource = named ? (namedBy(first) ?? "table") : tableOf(chain);
    const written = method === "batchInsert" ? second : ["insert", "update", "upsert"].includes(method) ? first : undefined;
    const writes = written ? [written] : [];
    return { effect: effectOf(effect, resource, writes), resource, keys: effect === "create" ? [] : keysOf(chain), writes };
  },
});
