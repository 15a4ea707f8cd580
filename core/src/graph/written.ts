// Where a value is written out, names and types that stand before it looked through: `const routes: Route[] = [ … ]`, also of another file.
import type { Binding, ExpressionId } from "../model/facts.js";
import { field } from "../model/names.js";
import { factsOf, type Linking } from "./linking.js";
import { callAt } from "./places.js";
import type { Site } from "./resolve/resolved.js";
import { roundKey } from "./resolve/rounds.js";

const deepest = 12;
const mostItems = 400;
const sameItems = new Set(["slice", "reverse", "sort", "values", "toSorted", "concat", "freeze"]);

/** The expression that makes it; where the text does not tell, the last name that was followed. */
export function writtenAt(linking: Linking, site: Site, depth = 0): Site {
  const facts = factsOf(linking, site.file);
  const found = facts.expressions[site.expression];
  const next = (expression: ExpressionId): Site => writtenAt(linking, { ...site, expression }, depth + 1);
  if (!found || depth > deepest) return site;
  switch (found.kind) {
    case "cast":
    case "await":
      return next(found.of);
    case "name":
      return ofBinding(linking, site, facts.bindings[found.binding], depth);
    case "item": {
      const given = site.scope?.bound.get(roundKey(site.file, site.expression));
      return given ? writtenAt(linking, given, depth + 1) : site;
    }
    case "member": {
      const record = next(found.of);
      return fieldAt(linking, record, found.name, depth) ?? literalBehind(linking, site) ?? site;
    }
    default:
      return site;
  }
}

function ofBinding(linking: Linking, site: Site, binding: Binding | undefined, depth: number): Site {
  switch (binding?.kind) {
    case "variable": {
      if (binding.value === null || binding.assigned.length) return site;
      return along(linking, writtenAt(linking, { ...site, expression: binding.value }, depth + 1), binding.path, depth) ?? site;
    }
    case "parameter": {
      const given = binding.rest ? undefined : site.scope?.bound.get(`${site.file}#${binding.function}:${binding.index}`);
      return given ? (along(linking, writtenAt(linking, given, depth + 1), binding.path, depth) ?? site) : site;
    }
    case "import":
      return importedAt(linking, site, binding.specifier, binding.imported, depth) ?? site;
    default:
      return site;
  }
}

function along(linking: Linking, start: Site, path: readonly (string | number)[], depth: number): Site | null {
  return path.reduce<Site | null>((at, step) => at && (typeof step === "string" ? fieldAt(linking, at, step, depth) : null), start);
}

function fieldAt(linking: Linking, record: Site, name: string, depth: number): Site | null {
  const found = factsOf(linking, record.file).expressions[record.expression];
  if (found?.kind !== "record") return null;
  for (const entry of found.entries.toReversed()) {
    if (entry.kind === "field" && entry.name === name) return writtenAt(linking, { ...record, expression: entry.value }, depth + 1);
    if (entry.kind === "spread") {
      const inner = fieldAt(linking, writtenAt(linking, { ...record, expression: entry.of }, depth + 1), name, depth);
      if (inner) return inner;
    }
  }
  return null;
}

/** A member of an instance that holds a record or a list. */
function literalBehind(linking: Linking, site: Site): Site | null {
  const values = linking.resolver.valuesOf(site);
  const [only] = values;
  if (values.length !== 1 || !only) return null;
  return only.kind === "record" || only.kind === "list" ? only.site : null;
}

function importedAt(linking: Linking, site: Site, specifier: string, imported: string, depth: number): Site | null {
  const file = linking.leadsTo(specifier, site.file);
  if (file === null || depth > deepest || !linking.files.has(file)) return null;
  const facts = factsOf(linking, file);
  const one = field(facts.exports, imported);
  if (one?.kind === "expression") return writtenAt(linking, { file, expression: one.value, scope: null }, depth + 1);
  if (one?.kind === "elsewhere") return importedAt(linking, { ...site, file }, one.specifier, one.name, depth + 1);
  if (one?.kind !== "local") return null;
  const [binding] = one.bindings.map((id) => facts.bindings[id]);
  if (binding?.kind === "import") return importedAt(linking, { ...site, file }, binding.specifier, binding.imported, depth + 1);
  if (binding?.kind !== "variable" || binding.value === null || binding.assigned.length || binding.path.length) return null;
  return writtenAt(linking, { file, expression: binding.value, scope: null }, depth + 1);
}

// ---- lists ------------------------------------------------------------------

/** The items of a list, one by one, in order; null if the text does not tell all of them. */
export function itemsAt(linking: Linking, list: Site, depth = 0): readonly Site[] | null {
  const site = writtenAt(linking, list);
  const facts = factsOf(linking, site.file);
  const found = facts.expressions[site.expression];
  if (depth > deepest) return null;
  if (found?.kind === "list") {
    const items = found.items.map((item) => {
      const inner = facts.expressions[item];
      return inner?.kind === "spread" ? itemsAt(linking, { ...site, expression: inner.of }, depth + 1) : [{ ...site, expression: item }];
    });
    return joined(items);
  }
  const callee = facts.expressions[callAt(facts, site.expression)?.callee ?? -1];
  const given = callAt(facts, site.expression)?.arguments ?? [];
  if (callee?.kind !== "member") return null;
  const [first] = given;
  if (callee.name === "freeze" && first !== undefined) return itemsAt(linking, { ...site, expression: first }, depth + 1);
  const items = itemsAt(linking, { ...site, expression: callee.of }, depth + 1);
  if (!items || (callee.name !== "map" && !sameItems.has(callee.name))) return null;
  if (callee.name === "concat") return joined([items, ...given.map((expression) => itemsAt(linking, { ...site, expression }, depth + 1))]);
  return callee.name === "map" ? mapped(linking, site, first, items) : items;
}

function joined(lists: readonly (readonly Site[] | null)[]): readonly Site[] | null {
  const all = lists.flatMap((list) => list ?? []);
  return lists.includes(null) || all.length > mostItems ? null : all;
}

/** `routes.map((route) => ({ ...route, … }))`: what the function answers for each. */
function mapped(linking: Linking, site: Site, by: ExpressionId | undefined, items: readonly Site[]): readonly Site[] | null {
  const [fn, ...others] = by === undefined ? [] : linking.resolver.valuesOf({ ...site, expression: by });
  if (fn?.kind !== "function" || others.length) return null;
  const { returned } = factsOf(linking, fn.file).functions[fn.index] ?? { returned: [] };
  const [answer, ...more] = returned;
  if (answer === undefined || more.length) return null;
  return items.map((item) => ({
    file: fn.file,
    expression: answer,
    scope: linking.resolver.bind(fn.scope, new Map([[`${fn.file}#${fn.index}:0`, item]])),
  }));
}
