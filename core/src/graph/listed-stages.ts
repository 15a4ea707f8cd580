// Stages that an own function puts together: `this.before(options)` answers with a list, perhaps with one of several.
import type { ExpressionId } from "../model/facts.js";
import type { StageMeaning } from "../packs/pack.js";
import { factsOf, functionOf, type Linking } from "./linking.js";
import { namesGuard } from "./one-of-several.js";
import { callAt } from "./places.js";
import type { Site } from "./resolve/resolved.js";
import { writtenAt } from "./written.js";

const deepest = 8;
const mostLists = 8;

/** The stages of the list, one by one. What is in one list and not in another stands there only sometimes. */
export function listedStages<S extends StageMeaning>(linking: Linking, stage: S): readonly S[] {
  const { site } = linking.views.behind(stage.value);
  if (stage.value.kind !== "unknown" || !site || !callAt(factsOf(linking, site.file), site.expression)) return [stage];
  const lists = listsAt(linking, site, 0);
  if (!lists?.length || lists.length > mostLists) return [stage];
  const all = new Map(lists.flat().map((item) => [keyOf(item), item] as const));
  return [...all].flatMap(([key, item]) => {
    const one = { ...stage, value: linking.views.ofValue(item) };
    return lists.every((list) => list.some((other) => keyOf(other) === key)) ? [one] : asOptional(one);
  });
}

/** What is there only sometimes guards nothing. It is worth a word where it looks like a guard. */
export function asOptional<S extends StageMeaning>(stage: S): readonly S[] {
  return namesGuard(stage.value.origin) ? [{ ...stage, flaw: "optional" }] : [];
}

function keyOf({ file, expression, scope }: Site): string {
  return `${file}:${expression}@${scope?.key ?? ""}`;
}

type Lists = readonly (readonly Site[])[];

function listsAt(linking: Linking, start: Site, depth: number): Lists | null {
  const site = writtenAt(linking, start);
  const facts = factsOf(linking, site.file);
  const found = facts.expressions[site.expression];
  const at = (expression: ExpressionId): Lists | null => listsAt(linking, { ...site, expression }, depth + 1);
  if (!found || depth > deepest) return null;
  switch (found.kind) {
    case "list":
      return found.items.reduce<Lists | null>(
        (before, item) => {
          const inner = facts.expressions[item];
          return product(before, inner?.kind === "spread" ? at(inner.of) : [[{ ...site, expression: item }]]);
        },
        [[]],
      );
    case "ternary":
      return either([at(found.then), at(found.otherwise)]);
    case "or":
    case "nullish":
      return either([at(found.left), at(found.right)]);
    case "name":
      return defaultAt(linking, site, depth);
    case "call":
      return answeredAt(linking, site, depth);
    default:
      return null;
  }
}

function either(all: readonly (Lists | null)[]): Lists | null {
  return all.includes(null) ? null : all.flatMap((lists) => lists ?? []);
}
function product(before: Lists | null, after: Lists | null): Lists | null {
  return before && after && before.flatMap((list) => after.map((more) => [...list, ...more])).slice(0, mostLists + 1);
}

/** `const { before = [] } = options`, where the options that are written out say nothing of it. */
function defaultAt(linking: Linking, site: Site, depth: number): Lists | null {
  const { expressions, bindings } = factsOf(linking, site.file);
  const found = expressions[site.expression];
  const binding = found?.kind === "name" ? bindings[found.binding] : undefined;
  if ((binding?.kind !== "variable" && binding?.kind !== "parameter") || binding.path.length !== 1) return null;
  const fallback = binding.kind === "variable" ? binding.default : binding.inner;
  const from = binding.kind === "variable" ? binding.value && { ...site, expression: binding.value } : givenTo(site, binding);
  if (fallback === null || !from) return null;
  const record = writtenAt(linking, from);
  const written = factsOf(linking, record.file).expressions[record.expression];
  const isLeftOut =
    written?.kind === "record" && written.entries.every((entry) => entry.kind !== "spread" && entry.name !== null && entry.name !== binding.path[0]);
  return isLeftOut ? listsAt(linking, { ...site, expression: fallback }, depth + 1) : null;
}
function givenTo({ file, scope }: Site, { function: of, index }: { readonly function: number; readonly index: number }): Site | null {
  return scope?.bound.get(`${file}#${of}:${index}`) ?? null;
}

function answeredAt(linking: Linking, site: Site, depth: number): Lists | null {
  const [only, ...others] = linking.resolver.calleesOf(site).functions;
  if (!only || others.length) return null;
  const scope = linking.resolver.enterWhole(only, site, null);
  return either(functionOf(linking, only).returned.map((expression) => listsAt(linking, { file: only.file, expression, scope }, depth + 1)));
}
