// The path of the request, as a stage reads it: `req.path` is told by the route behind it.
import type { Expression, ExpressionId, FileFacts, FunctionIndex } from "../model/facts.js";
import { field } from "../model/names.js";
import type { RequestPath } from "../model/terms.js";
import type { PathPlace } from "../packs/pack.js";
import { factsOf, type Instance, type Linking } from "./linking.js";
import { type ParameterPlace, parameterPlace } from "./resolve/parameter-place.js";

/** By the place of a parameter: "$0.path". */
export type RequestPaths = Readonly<Record<string, RequestPath>>;

/** What a stage that hangs below `under` reads of a request for this path; nothing where the text does not tell the path. */
export function requestPaths(places: readonly PathPlace[], path: string, under: string): RequestPaths {
  const below = restOf(path, under);
  const routes = { whole: path, below, either: below === path ? path : null } as const;
  return Object.fromEntries(
    places.flatMap(({ at, part, faithful, query, rewritten = false }) => {
      const route = routes[part];
      return route === null || route.includes("?") ? [] : [[at, { kind: "path", route, faithful, query, rewritten } as const]];
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

function placeBehind(facts: FileFacts, part: ExpressionId, index: FunctionIndex): readonly string[] {
  const place = parameterPlace(facts, part);
  return place?.binding.function === index ? [keyOf(place)] : [];
}

/** `req.path`, where a stage's parameter is read in its own body or in a function inside it. */
export function pathAt(linking: Linking, instance: Instance, expression: ExpressionId): RequestPath | null {
  for (let at: Instance | null = instance; at; at = at.outer) {
    if (!at.metadata?.paths || at.file !== instance.file) continue;
    const place = parameterPlace(factsOf(linking, instance.file), expression);
    const found = place?.binding.function === at.index ? field(at.metadata.paths, keyOf(place)) : undefined;
    if (found) return found;
  }
  return null;
}

function keyOf({ binding, path }: ParameterPlace): string {
  return [`$${binding.index}`, ...path].join(".");
}
