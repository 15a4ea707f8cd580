// Remembered answers, and what happens in circles: an answer asked for while it is being worked out is taken to be what is known of it so far
// (first nothing), and whoever asked first repeats until nothing is added. So an answer does not depend on what was asked before it.
import type { FilePath } from "../../model/names.js";
import { type Ground, type Grounds, noGrounds } from "../../remembering/grounds.js";
import type { Scope, Values } from "./resolved.js";

const deepest = 200;
const mostRounds = 8;
const never = Number.POSITIVE_INFINITY;

export type Subject = "expression" | "type" | "bound" | "named" | "context" | "returned";
const subjects = { expression: 0, type: 1, bound: 2, named: 3, context: 4, returned: 5 } as const satisfies Record<Subject, number>;

/** Given where it is asked again, so that asking makes nothing: most answers are known. */
type Work = (file: FilePath, index: number, scope: Scope | null) => Values;

export interface Memory {
  readonly remember: (subject: Subject, file: FilePath, index: number, scope: Scope | null, work: Work) => Values;
  /** For what has no place in a file: by a key of its own. */
  readonly rememberKey: (key: string, work: () => Values) => Values;
  /** What was asked of these places, and under these scopes, will not be asked again. */
  readonly forget: (files: Iterable<FilePath>, scopes: Iterable<Scope>) => void;
}

interface Cell {
  values: Values;
  /** Position on the stack while being worked out; 0: at rest. */
  frame: number;
  state: "new" | "provisional" | "final";
  /** The lowest and the highest frame that a provisional answer leans on. */
  lowest: number;
  highest: number;
  ground: Ground;
}
interface Stack {
  depth: number;
  /** What the answer on top has leaned on so far. */
  lowest: number;
  highest: number;
  /** How often a round found more than the one before. */
  changes: number;
  /** By frame: provisional answers that lean on it. */
  readonly leaning: Map<number, Cell[]>;
  /** Those that have just become as good as the answer on top. */
  settled: readonly Cell[];
  readonly grounds: Grounds;
}

export function openMemory(grounds: Grounds = noGrounds): Memory {
  const unscoped = new Map<string, Map<number, Cell>>();
  const scoped = new Map<Scope, Map<string, Map<number, Cell>>>();
  const keyed = new Map<string, Cell>();
  const stack: Stack = { depth: 0, lowest: never, highest: 0, changes: 0, leaning: new Map(), settled: [], grounds };
  const nowhere = grounds.leave(grounds.begin());
  const noted = (file: FilePath, index: number, scope: Scope | null, work: Work): Values => {
    grounds.note(file);
    return work(file, index, scope);
  };
  const newCell = (): Cell => ({ values: [], frame: 0, state: "new", lowest: never, highest: 0, ground: nowhere });
  return {
    remember: (subject, file, index, scope, work) => {
      const byFile = scope === null ? unscoped : entry(scoped, scope, newMap<string, Map<number, Cell>>);
      const cells = entry(byFile, file, newMap<number, Cell>);
      const cell = entry(cells, index * 8 + subjects[subject], newCell);
      if (cell.state !== "final" || grounds.isStale(cell.ground)) return answer(stack, cell, () => noted(file, index, scope, work));
      grounds.lean(cell.ground);
      return cell.values;
    },
    rememberKey: (key, work) => answer(stack, entry(keyed, key, newCell), work),
    forget: (files, scopes) => {
      for (const scope of scopes) scoped.delete(scope);
      for (const file of files) {
        unscoped.delete(file);
        for (const byFile of scoped.values()) byFile.delete(file);
      }
      for (const [key, cell] of keyed) if (grounds.isStale(cell.ground)) keyed.delete(key);
    },
  };
}

function answer(stack: Stack, cell: Cell, work: () => Values): Values {
  const { grounds } = stack;
  if (cell.state === "final") {
    if (!grounds.isStale(cell.ground)) {
      grounds.lean(cell.ground);
      return cell.values;
    }
    cell.state = "new";
    cell.values = [];
  }
  if (cell.frame > 0) return leanOn(stack, cell, cell.frame, cell.frame);
  if (cell.state === "provisional") return leanOn(stack, cell, cell.lowest, cell.highest);
  // Too deep is like a circle through everything: nobody may take the answer for good.
  if (stack.depth >= deepest) return leanOn(stack, cell, 0, 0);
  const outer = { lowest: stack.lowest, highest: stack.highest };
  stack.depth += 1;
  cell.frame = stack.depth;
  stack.settled = [];
  const before = grounds.begin();
  try {
    if (workOut(stack, cell, work)) cell.state = "final";
  } finally {
    cell.frame = 0;
    stack.depth -= 1;
    cell.ground = grounds.end(before);
  }
  for (const one of stack.settled) one.ground = cell.ground;
  stack.settled = [];
  if (cell.state === "final") {
    stack.lowest = outer.lowest;
    stack.highest = outer.highest;
  } else keepForNow(stack, cell, outer);
  return cell.values;
}
function leanOn(stack: Stack, cell: Cell, lowest: number, highest: number): Values {
  stack.lowest = Math.min(stack.lowest, lowest);
  stack.highest = Math.max(stack.highest, highest);
  stack.grounds.lean(cell.ground);
  return cell.values;
}

/** Repeats the work until nothing in the circle adds anything. What one round found is where the next begins. True if the answer leans on no outer frame. */
function workOut(stack: Stack, cell: Cell, work: () => Values): boolean {
  const { frame } = cell;
  for (let round = 1; ; round += 1) {
    stack.lowest = never;
    stack.highest = 0;
    const changesBefore = stack.changes;
    const found = work();
    const before = cell.values;
    cell.values = found;
    if (stack.lowest === never) return true;
    if (!sameValues(before, found)) stack.changes += 1;
    const stable = stack.changes === changesBefore;
    settle(stack, frame, stable && stack.lowest === frame);
    if (stack.lowest < frame) return false;
    if (stable || round === mostRounds) return true;
  }
}
/** Answers that leaned on this frame alone are as good as its own, once that is settled. */
function settle(stack: Stack, frame: number, isSound: boolean): void {
  const leaning = stack.leaning.get(frame) ?? [];
  for (const cell of leaning) cell.state = isSound && cell.lowest === frame && cell.highest === frame ? "final" : "new";
  stack.settled = leaning.filter(({ state }) => state === "final");
  stack.leaning.delete(frame);
}
function keepForNow(stack: Stack, cell: Cell, outer: { readonly lowest: number; readonly highest: number }): void {
  cell.lowest = stack.lowest;
  // One that leans on itself as well is never as good as an outer one's: it is worked out anew when it is asked for alone.
  cell.highest = stack.highest > stack.depth ? never : stack.highest;
  cell.state = "provisional";
  entry(stack.leaning, cell.lowest, () => []).push(cell);
  stack.lowest = Math.min(cell.lowest, outer.lowest);
  stack.highest = Math.max(cell.highest, outer.highest);
  if (stack.depth === 0) settle(stack, 0, false);
}

function newMap<K, V>(): Map<K, V> {
  return new Map();
}
function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
function sameValues(left: Values, right: Values): boolean {
  if (left.length !== right.length) return false;
  if (left.length === 0) return true;
  const keys = new Set(left.map((value) => value.key));
  return right.every((value) => keys.has(value.key));
}
