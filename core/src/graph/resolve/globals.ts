// Calls of what the platform brings, where the answer is made of what is given: Promise.all, Object.values, Array.from.

import { argument } from "./builtins.js";
import type { Engine } from "./engine.js";
import type { Late, Resolved, Site, Values } from "./resolved.js";
import { flat, late, listValue, now, promiseValue, siteKey, tableValue, unique } from "./values.js";

/** null: no such call. */
export function globalCall(engine: Engine, site: Site, callees: Values): Values | null {
  const [callee] = callees;
  if (callees.length !== 1 || callee?.kind !== "external" || !callee.origin.startsWith("global#")) return null;
  const given = (position: number): Values => argument(engine, site, position);
  // `all = Object.fromEntries(Object.entries(all))` is made of itself.
  const remembered = (what: string, work: () => Values): Late => {
    const key = `${what}:${siteKey(site)}`;
    return late(key, () => engine.memory.rememberKey(key, work));
  };
  const items = remembered("items", () => flat(given(0), (value) => listedItems(engine, value)));
  switch (callee.origin.slice("global#".length)) {
    case "Promise.all":
      return [promiseValue(remembered("all", () => flat(given(0), (value) => allAwaited(engine, value))))];
    case "Promise.race":
    case "Promise.any":
      return [promiseValue(remembered("race", () => engine.awaited(flat(given(0), engine.items))))];
    case "Promise.resolve":
      return [promiseValue(remembered("resolve", () => engine.awaited(given(0))))];
    case "Object.values":
      return [listValue(items)];
    case "Object.entries":
      return [listValue(remembered("entries", () => [listValue(items, [now([]), items])]))];
    case "Object.fromEntries":
      return [
        tableValue(
          remembered("from", () => flat(flat(given(0), engine.items), (pair) => secondOf(pair))),
          false,
        ),
      ];
    case "Object.assign":
      return unique([...given(0), ...given(1), ...given(2)]);
    case "Object.freeze":
    case "Object.seal":
    case "Object.create":
    case "structuredClone":
      return given(0);
    case "Array.from": {
      const mapped = flat(given(1), (callback) => engine.returns(callback, null));
      return [listValue(mapped.length > 0 ? now(mapped) : remembered("array", () => flat(given(0), engine.items)))];
    }
    default:
      return null;
  }
}
function listedItems(engine: Engine, value: Resolved): Values {
  return value.kind === "table" ? value.of.values() : engine.items(value);
}
function allAwaited(engine: Engine, value: Resolved): Values {
  if (value.kind !== "list") return [];
  const settled = (each: Late): Late => late(`awaited:${each.key}`, () => engine.awaited(each.values()));
  return [listValue(settled(value.item), value.items?.map(settled) ?? null)];
}
function secondOf(pair: Resolved): Values {
  return pair.kind === "list" ? (pair.items?.[1]?.values() ?? []) : [];
}
