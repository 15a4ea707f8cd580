// Whether one registration is certain to have happened before another: `app.use(auth)` guards only what comes after it.
import type { FunctionIndex } from "../model/facts.js";
import type { FilePath } from "../model/names.js";
import { branchesAt } from "./branches.js";
import { functionAt } from "./function-at.js";
import { factsOf, type Linking } from "./linking.js";
import { readCall } from "./read-call.js";
import type { Registration } from "./stands.js";
import { type Place, type Round, samePlace } from "./stands.js";

/** From an outermost function down to the registration itself. */
type Order = readonly Point[];
interface Point extends Place {
  readonly position: number;
  readonly rounds: readonly Round[];
}

export type Placed = Pick<Registration, "file" | "function" | "position" | "levels" | "rounds">;

export function isBefore(linking: Linking, first: Placed, second: Placed): boolean {
  const aligned = align(orderOf(linking, first), orderOf(linking, second));
  // What a file does while it is loaded comes before what anyone does with its exports.
  if (!aligned)
    return (
      first.function === 0 && !first.levels.length && second.file !== first.file && (second.function !== 0 || isLoadedBefore(linking, first.file, second.file))
    );
  const [a, b] = aligned;
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = compare(a[i], b[i]);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/** Of two in the same loop the earlier round comes first. */
function compare(one: Point | undefined, other: Point | undefined): number {
  for (const { over, index } of one?.rounds ?? []) {
    const same = other?.rounds.find((round) => round.over === over);
    if (same && same.index !== index) return index - same.index;
  }
  return (one?.position ?? 0) - (other?.position ?? 0);
}

/** From the first function that both go through; null if there is none. */
function align(one: Order, other: Order): readonly [Order, Order] | null {
  const [first, second] = [one[0], other[0]];
  const inOther = first ? other.findIndex((point) => samePlace(point, first)) : -1;
  if (inOther >= 0) return [one, other.slice(inOther)];
  const inOne = second ? one.findIndex((point) => samePlace(point, second)) : -1;
  return inOne >= 0 ? [one.slice(inOne), other] : null;
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
  const [mine, others] = [pointsOf(first), pointsOf(second)];
  const [a, b] = align(mine, others) ?? [mine, []];
  // Where both are in the same call there is no telling them apart: what counts is how they go on from there.
  const parting = a.findIndex((point, at) => !b[at] || !samePlace(point, b[at]) || compare(point, b[at]) !== 0);
  return a.slice(Math.max(parting, 0)).every((point, at) => {
    const other = at === 0 ? b[Math.max(parting, 0)] : undefined;
    const around = other && samePlace(point, other) ? conditionsOf(linking, other) : [];
    return conditionsOf(linking, point).every((one) => around.includes(one));
  });
}

/** A loop whose rounds are known is run for certain. */
function conditionsOf(linking: Linking, { file, function: index, position, rounds }: Point): readonly string[] {
  const branches = branchesAt(factsOf(linking, file), index, position) ?? [];
  return rounds.length ? branches.filter((one) => !one.endsWith(".round")) : branches;
}

function pointsOf({ file, function: index, position, levels, rounds }: Placed): Order {
  return [...levels, { file, function: index, position, rounds }];
}

/** A function with one known caller in its file is placed where it is called; a callback, where it stands. */
function orderOf(linking: Linking, placed: Placed): Order {
  return [...above(linking, placed.levels[0] ?? placed, 0), ...pointsOf(placed)];
}
function above(linking: Linking, { file, function: index }: Place, depth: number): Order {
  const caller = index === 0 || depth > 6 ? null : callerOf(linking, file, index);
  return caller ? [...above(linking, caller, depth + 1), caller] : [];
}

function callerOf(linking: Linking, file: FilePath, index: FunctionIndex): Point | null {
  const facts = factsOf(linking, file);
  const fn = facts.functions[index];
  if (!fn) return null;
  const context = fn.expression === null ? undefined : facts.contexts[fn.expression];
  if (context?.kind === "argument") return { file, function: fn.parent ?? 0, position: fn.at[0], rounds: [] };
  const short = fn.name.split(/[.>~]/).at(-1) ?? "";
  const calls = facts.calls.filter((id) => isCallTo(linking, file, id, short, index));
  const [only] = calls;
  const call = only === undefined || calls.length > 1 ? undefined : facts.expressions[only];
  return call?.kind === "call" ? { file, function: functionAt(facts, call.at), position: call.at[1], rounds: [] } : null;
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
