// Methods that the language gives to lists, sets, maps, promises and functions: what they hand back, and what they hand to callbacks.
import type { ExpressionId } from "../../model/facts.js";
import { at } from "./at.js";
import type { Engine } from "./engine.js";
import type { Late, Resolved, ResolvedBuiltin, ResolvedList, ResolvedPromise, ResolvedTable, Site, Values } from "./resolved.js";
import { callbackValue, flat, late, listValue, now, promiseValue, siteKey, unique } from "./values.js";

const sameList = new Set(["filter", "slice", "reverse", "sort", "values", "toSorted", "toReversed", "splice", "toSpliced", "fill", "add", "keys", "with"]);
const oneItem = new Set(["find", "findLast", "at", "pop", "shift", "get"]);
const overItems = new Set(["map", "flatMap", "forEach", "filter", "find", "findLast", "findIndex", "findLastIndex", "some", "every"]);
const nothing: Late = now([]);

export function builtinReturns(engine: Engine, callee: ResolvedBuiltin, call: Site | null): Values {
  const { of } = callee;
  switch (of.kind) {
    case "list":
      return listReturns(engine, callee.name, of, call);
    case "table":
      return tableReturns(callee.name, of);
    case "promise":
      return promiseReturns(engine, callee.name, of, call);
    default:
      return callee.name === "bind" ? [of] : engine.returns(of, null);
  }
}

function listReturns(engine: Engine, name: string, of: ResolvedList, call: Site | null): Values {
  if (sameList.has(name)) return [listValue(of.item)];
  if (oneItem.has(name)) return of.item.values();
  const key = `${name}${call === null ? of.key : siteKey(call)}`;
  // `all = all.concat(page)` is made of itself: its items are remembered, so that asking for them comes to an end.
  const made = (items: () => Values): Values => [listValue(late(key, () => engine.memory.rememberKey(`items ${key} ${of.key}`, items)))];
  switch (name) {
    case "concat":
      return made(() => unique([...of.item.values(), ...flat(argument(engine, call, 0), engine.items)]));
    case "map":
      return made(() => answers(engine, call, 0));
    case "flatMap":
      return made(() => flat(answers(engine, call, 0), itemsOrItself));
    case "flat":
      return made(() => flat(of.item.values(), itemsOrItself));
    case "entries":
      return [listValue(now([listValue(of.item, [nothing, of.item])]))];
    case "reduce":
    case "reduceRight":
      return accumulated(engine, of, call);
    default:
      return [];
  }
}
function itemsOrItself(value: Resolved): Values {
  return value.kind === "list" ? value.item.values() : [value];
}
function tableReturns(name: string, of: ResolvedTable): Values {
  switch (name) {
    case "get":
      return of.of.values();
    case "set":
      return [of];
    case "values":
      return [listValue(of.of)];
    case "entries":
      return [listValue(now([listValue(of.of, [nothing, of.of])]))];
    case "keys":
      return [listValue(nothing)];
    default:
      return [];
  }
}
function promiseReturns(engine: Engine, name: string, of: ResolvedPromise, call: Site | null): Values {
  const key = `${name}${call === null ? of.key : siteKey(call)}`;
  if (name === "then") return [promiseValue(late(key, () => engine.awaited(unique([...answers(engine, call, 0), ...answers(engine, call, 1)]))))];
  if (name === "catch") return [promiseValue(late(key, () => engine.awaited(unique([...of.of.values(), ...answers(engine, call, 0)]))))];
  return [of];
}
function accumulated(engine: Engine, of: ResolvedList, call: Site | null): Values {
  if (call === null) return [];
  const expression = at(engine.facts(call.file).expressions, call.expression);
  if (expression.kind !== "call") return [];
  const [written] = expression.types;
  if (written !== undefined) return engine.type(call.file, written, call.scope);
  return expression.arguments.length > 1 ? argument(engine, call, 1) : of.item.values();
}

/** What the callback in an argument is handed. */
export function builtinCallback(engine: Engine, callee: ResolvedBuiltin, position: number, call: Site): Values {
  const { of, name } = callee;
  if (of.kind === "promise") return name === "then" && position === 0 ? [callbackValue([late(`awaited:${of.key}`, () => engine.awaited(of.of.values()))])] : [];
  if (position !== 0) return [];
  if (of.kind === "table") return name === "forEach" ? [callbackValue([of.of])] : [];
  if (of.kind !== "list") return [];
  if (name === "sort" || name === "toSorted") return [callbackValue([of.item, of.item])];
  if (name === "reduce" || name === "reduceRight") return [callbackValue([late(`sum:${siteKey(call)}`, () => accumulated(engine, of, call)), of.item])];
  return overItems.has(name) ? [callbackValue([of.item, nothing, now([of])])] : [];
}

export function argument(engine: Engine, call: Site | null, position: number): Values {
  const id = argumentId(engine, call, position);
  return call === null || id === null ? [] : engine.expression(call.file, id, call.scope);
}
function argumentId(engine: Engine, call: Site | null, position: number): ExpressionId | null {
  if (call === null) return null;
  const expression = at(engine.facts(call.file).expressions, call.expression);
  return expression.kind === "call" ? (expression.arguments[position] ?? null) : null;
}
function answers(engine: Engine, call: Site | null, position: number): Values {
  return flat(argument(engine, call, position), (callback: Resolved) => engine.returns(callback, null));
}
