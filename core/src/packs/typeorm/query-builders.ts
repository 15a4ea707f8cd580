// TypeORM query builders, at the call that sends them.
import type { Effect } from "../../model/graph.js";
import { field } from "../../model/names.js";
import { calledName, effectOf, heldBy, namedBy } from "../effects.js";
import { type KeyMeaning, recognize, textOf } from "../pack.js";
import type { CallView, Value } from "../views.js";
import { repositoryMakers } from "./origins.js";

const effects: Readonly<Record<string, Effect>> = { insert: "create", update: "update", delete: "delete", softDelete: "delete", restore: "update" };

export const typeormQueryBuilders = recognize({
  id: "typeorm/query-builders",
  title: "Rows changed through a TypeORM query builder",
  finds: "action",
  looksAt: "call",
  at: ["typeorm#**.execute"],
  read: ({ links }) => {
    const verb = links.find((link) => field(effects, calledName(link)) !== undefined);
    const effect = verb && field(effects, calledName(verb));
    if (!verb || !effect) return null;
    const resource = entityOf(verb, links) ?? "entity";
    const writes = links.filter((link) => ["set", "values"].includes(calledName(link))).flatMap((link) => link.arguments.slice(0, 1));
    return { effect: effectOf(effect, resource, writes), resource, keys: links.flatMap(keysOf), writes };
  },
});

/** `.delete().from(User)`, `.insert().into(User)`, `.update(User)`, or the repository's own. */
function entityOf(verb: CallView, links: readonly CallView[]): string | null {
  const told = links.find((link) => ["from", "into"].includes(calledName(link))) ?? verb;
  const opened = links.find((link) => calledName(link) === "createQueryBuilder");
  return namedBy(told.arguments[0]) ?? heldBy(opened?.receiver ?? null, repositoryMakers) ?? namedBy(opened?.arguments[0]);
}

/** `.where("owner_id = :owner", { owner: user.id })`. `orWhere` widens, so a builder that has it gives no key at all. */
function keysOf(link: CallView, _: number, links: readonly CallView[]): KeyMeaning[] {
  if (!["where", "andWhere"].includes(calledName(link)) || links.some((one) => calledName(one) === "orWhere")) return [];
  const [condition, values] = link.arguments;
  const text = textOf(condition) ?? "";
  if (/\b(?:or|not|select)\b/i.test(text)) return [];
  return [...text.matchAll(/([\w.]+)\s*=\s*:(\w+)/g)].flatMap(([, column = "", name = ""]) => {
    const value: Value | null = values?.kind === "record" ? values.field(name) : null;
    return value ? [{ field: column.split(".").at(-1) ?? column, value }] : [];
  });
}
