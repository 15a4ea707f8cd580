// The path of the request, as a stage reads it: `req.path` is told by the route behind it.
import type { Binding, Expression, ExpressionId, FileFacts, FunctionIndex } from "../model/facts.js";
import type { RequestPath } from "../model/terms.js";
import type { PathPlace } from "../packs/pack.js";
import { factsOf, type Instance, type Linking } from "./linking.js";

/** By the place of a parameter: "$0.path". */
export type RequestPaths = Readonly<Record<string, RequestPath>>;

/** What a stage that hangs below `under` reads of a request for this path; nothing where the text does not tell the path. */
export function requestPaths(places: readonly PathPlace[], path: string, under: string): RequestPaths {
  const below = restOf(path, under);
  const routes = { whole: path, below, either: below === path ? path : null } as const;
  return Object.fromEntries(
    places.flatMap(({ at, part, faithful, query }) => {
      const route = routes[part];
      return route === null || route.includes("?") ? [] : [[at, { kind: "path", route, faithful, query } as const]];
    }),
  );
}

/** null: the stage's own place has parameters, or is not told. */
function restOf(path: string, under: string): string | null {
  const prefix = under.replace(/\/$/, "");
  if (/[:*?{}[\]()|]/.test(prefix) || !(path === prefix || path.startsWith(`${prefix}/`))) return null;
  return path.slice(prefix.length) || "/";
}

/** Only what it asks about: a middleware that does not look, or only hands the path on, is the same for every route. */
export function pathsAskedIn(facts: FileFacts, index: FunctionIndex, paths: RequestPaths): RequestPaths {
  if (Object.keys(paths).length === 0) return paths;
  const asked = new Set(facts.expressions.flatMap((one) => askedBy(facts, one).flatMap((part) => placeBehind(facts, part, index))));
  return Object.fromEntries(Object.entries(paths).filter(([at]) => asked.has(at)));
}

const questions = new Set(["startsWith", "includes", "has", "toLowerCase"]);

/** `path === x`, `path.startsWith(x)`, `OPEN.includes(path)` */
function askedBy({ expressions }: FileFacts, one: Expression): readonly ExpressionId[] {
  if (one.kind === "compare") return [one.left, one.right];
  const callee = one.kind === "call" ? expressions[one.callee] : undefined;
  return one.kind === "call" && callee?.kind === "member" && questions.has(callee.name) ? [callee.of, ...one.arguments] : [];
}

/** Also by a name of its own: `const path = req.path`, `const { path } = req`. */
function placeBehind(facts: FileFacts, part: ExpressionId, index: FunctionIndex): readonly string[] {
  const found = facts.expressions[part];
  const binding = found?.kind === "name" ? facts.bindings[found.binding] : undefined;
  const from = binding?.kind === "variable" && binding.value !== null && !binding.assigned.length ? binding : null;
  const place = placeAt(facts, from?.value ?? part, index);
  return place ? [[place.key, ...(from?.path ?? [])].join(".")] : [];
}

/** `req.path`, where a stage's parameter is read in its own body or in a function inside it. */
export function pathAt(linking: Linking, instance: Instance, expression: ExpressionId): RequestPath | null {
  for (let at: Instance | null = instance; at; at = at.outer) {
    if (!at.metadata?.paths) continue;
    const place = placeAt(factsOf(linking, instance.file), expression, at.index);
    if (place && at.file === instance.file && Object.hasOwn(at.metadata.paths, place.key)) return at.metadata.paths[place.key] ?? null;
  }
  return null;
}

function placeAt({ expressions, bindings }: FileFacts, start: ExpressionId, of: FunctionIndex): { readonly key: string } | null {
  const names: string[] = [];
  for (let at = expressions[start]; at; ) {
    if (at.kind === "name") {
      const binding = bindings[at.binding];
      return binding?.kind === "parameter" && binding.function === of && binding.assigned.length === 0 ? { key: keyOf(binding, names) } : null;
    }
    if (at.kind !== "member") return null;
    names.unshift(at.name);
    at = expressions[at.of];
  }
  return null;
}

function keyOf({ index, path }: Extract<Binding, { readonly kind: "parameter" }>, names: readonly string[]): string {
  return [`$${index}`, ...path, ...names].join(".");
}
