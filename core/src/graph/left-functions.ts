// Functions that one part of a server leaves on an object for later parts: `req.allows = async (permission) => …` in a middleware.
import type { ExpressionId, FileFacts } from "../model/facts.js";
import type { Linking } from "./linking.js";

const known = new WeakMap<Linking["files"], ReadonlySet<string>>();

// Limit: `req.allows(permission)` is not followed to what a middleware left there: what stands behind it is unknown. What that function proves, it proves of its own request.
/** `req.allows(permission)` runs what was left there. */
export function callsWhatWasLeft({ files }: Linking, facts: FileFacts, callee: ExpressionId): boolean {
  const found = facts.expressions[callee];
  return found?.kind === "member" && isParameter(facts, found.of) && leftNames(files).has(found.name);
}

function leftNames(files: Linking["files"]): ReadonlySet<string> {
  const before = known.get(files);
  if (before) return before;
  const found = new Set([...files.values()].flatMap(namesLeftIn));
  known.set(files, found);
  return found;
}

function namesLeftIn(facts: FileFacts): readonly string[] {
  return facts.expressions.flatMap((expression) => {
    if (expression.kind !== "assign" || facts.expressions[expression.value]?.kind !== "function") return [];
    const target = facts.expressions[expression.target];
    return target?.kind === "member" && isParameter(facts, target.of) ? [target.name] : [];
  });
}

function isParameter({ expressions, bindings }: FileFacts, id: ExpressionId): boolean {
  const found = expressions[id];
  return found?.kind === "name" && bindings[found.binding]?.kind === "parameter";
}
