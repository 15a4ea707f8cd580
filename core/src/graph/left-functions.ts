// Functions that one part of a server leaves on a request for later parts: `req.allows = async (permission) => …` in a middleware.
import { enlist } from "../model/by-key.js";
import type { ExpressionId, FileFacts } from "../model/facts.js";
import { factsOf, type Left, type Linking } from "./linking.js";
import type { ResolvedFunction, Site } from "./resolve/resolved.js";

interface Written {
  readonly facts: FileFacts;
  readonly target: ExpressionId;
  readonly value: ExpressionId;
}

/** What answers are sent by is often replaced for logs, and then goes on to what it replaced. */
const ofAnswers = new Set(["json", "send", "end", "write", "writeHead", "render", "redirect", "status", "sendStatus", "setHeader", "on", "emit"]);

const unseen: Left = { functions: [], by: [] };

/** What `req.allows(permission)` runs, if some function was left under that name; null: none was. */
export function leftBehind(linking: Linking, { file, expression }: Site): Left | null {
  const facts = factsOf(linking, file);
  const call = facts.expressions[expression];
  const callee = call?.kind === "call" ? facts.expressions[call.callee] : undefined;
  if (callee?.kind !== "member" || ofAnswers.has(callee.name) || parameterAt(facts, callee.of) === null) return null;
  const written = linking.names.assigned.filesWith(callee.name).flatMap((path) => writtenIn(factsOf(linking, path)).get(callee.name) ?? []);
  if (!written.some((one) => isFunction(one) && parameterAt(one.facts, one.target) !== null)) return null;
  const found = written.map((one) => leftBy(linking, one));
  // What is written anywhere else under that name could be what runs.
  if (found.some(({ functions }) => !functions.length)) return unseen;
  // `!req.allows || …`: whether something was left decides there, and only the order of a chain tells.
  const decides = facts.expressions.some((one) => one.kind === "not" && memberAt(facts, one.of) === callee.name);
  return decides ? { ...joined(found), by: [] } : joined(found);
}

function joined(all: readonly Left[]): Left {
  return { functions: all.flatMap(({ functions }) => functions), by: [...new Set(all.flatMap(({ by }) => by))] };
}

// Limit: only what a middleware itself writes with a plain assignment to its request is followed, not what a function that it calls writes, nor `Object.assign`. Nobody could tell whose request that is.
/** A stage's own parameter is the request; the function is read under what the stage closes over. */
function leftBy(linking: Linking, { facts, target, value }: Written): Left {
  const stage = parameterAt(facts, target);
  // Which stages are known by now hangs on the order of the run.
  linking.recall.grounds.note(stagesSoFar);
  const instances = stage === null ? [] : [...linking.stages].filter(({ file, index }) => file === facts.path && index === stage);
  const functions = instances.flatMap(({ scope }) =>
    linking.resolver.valuesOf({ file: facts.path, expression: value, scope }).filter((one): one is ResolvedFunction => one.kind === "function"),
  );
  if (!isFunction({ facts, value }) || !instances.length || functions.length !== instances.length) return unseen;
  return { functions, by: instances.map(({ functionId }) => functionId) };
}

/** The mark of what is asked of the stages while they are still found. */
export const stagesSoFar = "stages so far";

const known = new WeakMap<FileFacts, ReadonlyMap<string, readonly Written[]>>();

/** By the name of the member that is assigned to. */
export function writtenIn(facts: FileFacts): ReadonlyMap<string, readonly Written[]> {
  const before = known.get(facts);
  if (before) return before;
  const found = new Map<string, Written[]>();
  for (const expression of facts.expressions) {
    const target = expression.kind === "assign" ? facts.expressions[expression.target] : undefined;
    if (expression.kind !== "assign" || target?.kind !== "member") continue;
    enlist(found, target.name, { facts, target: target.of, value: expression.value });
  }
  known.set(facts, found);
  return found;
}

function memberAt({ expressions }: FileFacts, id: ExpressionId): string | null {
  const found = expressions[id];
  return found?.kind === "member" ? found.name : null;
}

function isFunction({ facts, value }: Pick<Written, "facts" | "value">): boolean {
  return facts.expressions[value]?.kind === "function";
}

/** Whose parameter it is, as a whole. */
function parameterAt({ expressions, bindings }: Pick<FileFacts, "expressions" | "bindings">, id: ExpressionId): number | null {
  const found = expressions[id];
  if (found?.kind === "cast") return parameterAt({ expressions, bindings }, found.of);
  const binding = found?.kind === "name" ? bindings[found.binding] : undefined;
  return binding?.kind === "parameter" && !binding.path.length && !binding.assigned.length ? binding.function : null;
}
