// Kysely builders that change rows, at the call that sends them.
import type { Effect } from "../../model/graph.js";
import { field } from "../../model/names.js";
import { calledName, effectOf } from "../effects.js";
import { recognize, textOf } from "../pack.js";
import { keysOf, sendings } from "./chain.js";

const effects: Readonly<Record<string, Effect>> = {
  insertInto: "create",
  replaceInto: "create",
  updateTable: "update",
  mergeInto: "update",
  deleteFrom: "delete",
  dropTable: "delete",
};

export const kyselyWrites = recognize({
  id: "kysely/writes",
  title: "Rows inserted, updated or deleted through Kysely",
  finds: "action",
  looksAt: "call",
  at: [`kysely#**.${sendings}`],
  read: ({ links }) => {
    const opened = links.find((link) => field(effects, calledName(link)) !== undefined);
    const effect = opened && field(effects, calledName(opened));
    if (!effect) return null;
    const resource = textOf(opened.arguments[0])?.replace(/\s+as\s.*$/i, "") ?? "table";
    const writes = links.filter((link) => ["set", "values"].includes(calledName(link))).flatMap((link) => link.arguments.slice(0, 1));
    return { effect: effectOf(effect, resource, writes), resource, keys: effect === "create" ? [] : keysOf(links), writes };
  },
});
