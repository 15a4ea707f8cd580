// The path of the request, as a stage reads it: `req.path` is told by the route behind it.
import type { Binding, ExpressionId, FileFacts, FunctionIndex } from "../model/facts.js";
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

/** Only what it reads: a middleware that does not look is the same for every route. */
export function pathsReadIn(facts: FileFacts, index: FunctionIndex, paths: RequestPaths): RequestPaths {
  const wanted = Object.entries(paths);
  if (wanted.length === 0) return paths;
  const read = new Set([
    ...facts.bindings.flatMap((one) => (one.kind === "parameter" && one.function === index && one.path.length > 0 ? [keyOf(one, [])] : [])),
    ...facts.expressions.flatMap((one, expression) => (one.kind === "member" ? (placeAt(facts, expression, index)?.key ?? []) : [])),
  ]);
  return Object.fromEntries(wanted.filter(([at]) => read.has(at)));
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
