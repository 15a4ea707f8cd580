// Whether one registration is certain to have happened before another: `app.use(auth)` guards only what comes after it.
import type { FunctionIndex } from "../model/facts.js";
import type { FilePath } from "../model/names.js";
import { branchesAt } from "./branches.js";
import { functionAt, type Registration } from "./find-entries.js";
import { factsOf, type Linking } from "./linking.js";
import { readCall } from "./read-call.js";

/** Positions from an outermost function down to the registration itself. */
interface Order {
  readonly root: string;
  readonly positions: readonly number[];
}

export type Placed = Pick<Registration, "file" | "function" | "position">;

export function isBefore(linking: Linking, first: Placed, second: Placed): boolean {
  const [a, b] = [orderOf(linking, first, 0), orderOf(linking, second, 0)];
  // What a file does while it is loaded comes before what anyone does with its exports.
  if (a.root !== b.root)
    return first.function === 0 && second.file !== first.file && (second.function !== 0 || isLoadedBefore(linking, first.file, second.file));
  for (let i = 0; i < Math.max(a.positions.length, b.positions.length); i++) {
    const difference = (a.positions[i] ?? 0) - (b.positions[i] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/** A file runs after all that it imports. Limit: of two that do not import one another, neither is certain to be first. */
function isLoadedBefore(linking: Linking, first: FilePath, second: FilePath): boolean {
  return importsOf(linking, second).has(first) && !importsOf(linking, first).has(second);
}
function importsOf(linking: Linking, from: FilePath): ReadonlySet<FilePath> {
  const known = linking.importedBy.get(from);
  if (known) return known;
  const found = new Set<FilePath>();
  const waiting = [from];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    for (const specifier of factsOf(linking, file).imports) {
      const next = linking.leadsTo(specifier, file);
      if (next === null || found.has(next) || !linking.files.has(next)) continue;
      found.add(next);
      waiting.push(next);
    }
  }
  linking.importedBy.set(from, found);
  return found;
}

/** Whether the first has happened for certain where the second has: it stands under no condition that the second does not stand under. */
export function isCertain(linking: Linking, first: Placed, second: Placed): boolean {
  const mine = branchesAt(factsOf(linking, first.file), first.function, first.position) ?? [];
  if (!mine.length) return true;
  const sameBody = first.file === second.file && first.function === second.function;
  const others = sameBody ? (branchesAt(factsOf(linking, second.file), second.function, second.position) ?? []) : [];
  return mine.every((one) => others.includes(one));
}

/** A function with one known caller in its file is placed where it is called; a callback, where it stands. */
function orderOf(linking: Linking, { file, function: index, position }: Placed, depth: number): Order {
  const caller = index === 0 || depth > 6 ? null : callerOf(linking, file, index);
  if (!caller) return { root: `${file}#${index}`, positions: [position] };
  const outer = orderOf(linking, caller, depth + 1);
  return { ...outer, positions: [...outer.positions, position] };
}

function callerOf(linking: Linking, file: FilePath, index: FunctionIndex): Placed | null {
  const facts = factsOf(linking, file);
  const fn = facts.functions[index];
  if (!fn) return null;
  const context = fn.expression === null ? undefined : facts.contexts[fn.expression];
  if (context?.kind === "argument") return { file, function: fn.parent ?? 0, position: fn.at[0] };
  const short = fn.name.split(/[.>~]/).at(-1) ?? "";
  const calls = facts.calls.filter((id) => isCallTo(linking, file, id, short, index));
  const [only] = calls;
  const call = only === undefined || calls.length > 1 ? undefined : facts.expressions[only];
  return call?.kind === "call" ? { file, function: functionAt(facts, call.at), position: call.at[1] } : null;
}

function isCallTo(linking: Linking, file: FilePath, id: number, short: string, index: FunctionIndex): boolean {
  const facts = factsOf(linking, file);
  const call = facts.expressions[id];
  const callee = call?.kind === "call" ? facts.expressions[call.callee] : undefined;
  const written = callee?.kind === "member" ? callee.name : callee?.kind === "name" ? facts.bindings[callee.binding]?.name : undefined;
  const isNew = call?.kind === "call" && call.form === "new" && short === "constructor";
  if (written !== short && !isNew) return false;
  return readCall(linking, { file, expression: id, scope: null }).callees.functions.some((fn) => fn.file === file && fn.index === index);
}
