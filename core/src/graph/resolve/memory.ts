// Remembered answers, and what happens in circles: an answer asked for while it is being worked out is taken to be what is known of it so far
// (first nothing), and whoever asked first repeats until nothing is added. So an answer does not depend on what was asked before it.
import type { Scope, Values } from "./resolved.js";

const deepest = 200;
const mostRounds = 8;
const never = Number.POSITIVE_INFINITY;

interface Cell {
  values: Values;
  /** Position on the stack while being worked out; 0: at rest. */
  frame: number;
  state: "new" | "provisional" | "final";
  /** The lowest and the highest frame that a provisional answer leans on. */
  lowest: number;
  highest: number;
}
export type Subject = "expression" | "type" | "bound" | "named" | "context" | "returned";
const subjects = { expression: 0, type: 1, bound: 2, named: 3, context: 4, returned: 5 } as const satisfies Record<Subject, number>;

export interface Memory {
  /** For what has no place in a file: by a key of its own. */
  readonly rememberKey: (key: string, work: () => Values) => Values;
  readonly remember: (subject: Subject, file: string, index: number, scope: Scope | null, work: () => Values) => Values;
}

export function openMemory(): Memory {
  const unscoped = new Map<string, Map<number, Cell>>();
  const scoped = new Map<Scope, Map<string, Map<number, Cell>>>();
  /** By frame: provisional answers that lean on it. */
  const leaning: Cell[][] = [];
  const keyed = new Map<string, Cell>();
  let depth = 0;
  let lowest = never;
  let highest = 0;
  /** How often a round found more than the one before. */
  let changes = 0;

  function cellOf(subject: Subject, file: string, index: number, scope: Scope | null): Cell {
    const byFile = scope === null ? unscoped : entry(scoped, scope, () => new Map<string, Map<number, Cell>>());
    const cells = entry(byFile, file, () => new Map<number, Cell>());
    return entry(cells, index * 8 + subjects[subject], newCell);
  }
  function lean(low: number, high: number): void {
    lowest = Math.min(lowest, low);
    highest = Math.max(highest, high);
  }
  function settle(frame: number, sound: boolean): void {
    for (const cell of leaning[frame] ?? []) cell.state = sound && cell.lowest === frame && cell.highest === frame ? "final" : "new";
    leaning[frame] = [];
  }
  /** Repeats the work until nothing in the circle adds anything; true if the answer leans on no outer frame. What was found in one round is where the next begins. */
  function workOut(cell: Cell, frame: number, work: () => Values): boolean {
    for (let round = 1; ; round += 1) {
      lowest = never;
      highest = 0;
      const before = cell.values;
      const changesBefore = changes;
      const after = work();
      if (lowest === never) {
        cell.values = after;
        return true;
      }
      const same = sameValues(before, after);
      const stable = same && changes === changesBefore;
      if (!same) changes += 1;
      cell.values = after;
      settle(frame, stable && lowest === frame);
      if (lowest < frame) return false;
      if (stable || round === mostRounds) return true;
    }
  }

  function answer(cell: Cell, work: () => Values): Values {
    if (cell.state === "final") return cell.values;
    if (cell.frame > 0) {
      lean(cell.frame, cell.frame);
      return cell.values;
    }
    if (cell.state === "provisional") {
      lean(cell.lowest, cell.highest);
      return cell.values;
    }
    if (depth >= deepest) {
      lean(0, 0);
      return [];
    }
    const outer = { lowest, highest };
    depth += 1;
    cell.frame = depth;
    let sound = false;
    try {
      sound = workOut(cell, depth, work);
    } finally {
      cell.frame = 0;
      depth -= 1;
    }
    if (sound) {
      cell.state = "final";
      lowest = outer.lowest;
      highest = outer.highest;
      return cell.values;
    }
    cell.lowest = lowest;
    // Limit: an answer that leans on itself and on an outer one is worked out anew when it is asked for alone.
    cell.highest = highest > depth ? never : highest;
    if (depth > 0) {
      cell.state = "provisional";
      (leaning[lowest] ??= []).push(cell);
    }
    lowest = Math.min(lowest, outer.lowest);
    highest = Math.max(cell.highest, outer.highest);
    if (depth === 0) settle(0, false);
    return cell.values;
  }
  return {
    remember: (subject, file, index, scope, work) => answer(cellOf(subject, file, index, scope), work),
    rememberKey: (key, work) => answer(entry(keyed, key, newCell), work),
  };
}

function newCell(): Cell {
  return { values: [], frame: 0, state: "new", lowest: never, highest: 0 };
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
  const keys = new Set(left.map((value) => value.key));
  return right.every((value) => keys.has(value.key));
}
