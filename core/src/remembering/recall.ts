// Answers that are kept from run to run, with what working them out has done beside: a kept answer does the same again, in the same order.
import { type Ground, type Grounds, noGrounds, openGrounds } from "./grounds.js";

/** Does again what was done then. false: now it would have come out otherwise, so the answer does not stand. */
type Deed = () => boolean;

export interface Entry<V> {
  readonly value: V;
  readonly ground: Ground;
  readonly deeds: readonly Deed[];
  /** The last run in which it stood. */
  round: number;
}
export interface Recall {
  readonly grounds: Grounds;
  /** Works out an answer, and keeps with it what it leans on and does. */
  readonly evaluate: <V>(work: () => V) => Entry<V>;
  /** Whether it still stands; then it has done again what it did. */
  readonly redo: (entry: Entry<unknown>) => boolean;
  /** Its answer, as a part of what is being worked out. */
  readonly use: <V>(entry: Entry<V>) => V;
  /** Does something now, and whenever the answer is used that is being worked out. */
  readonly note: (deed: Deed) => void;
  readonly round: () => number;
  readonly begin: () => void;
}

const nothing: readonly Deed[] = [];

export function openRecall(): Recall {
  const grounds = openGrounds();
  let round = 0;
  let deeds: Deed[] | null = null;
  const redo = (entry: Entry<unknown>): boolean => {
    if (entry.round === round) return true;
    if (grounds.isStale(entry.ground) || !entry.deeds.every((deed) => deed())) return false;
    entry.round = round;
    return true;
  };
  return {
    grounds,
    redo,
    evaluate: (work) => {
      const [outer, before] = [deeds, grounds.begin()];
      deeds = [];
      try {
        const value = work();
        return { value, ground: grounds.end(before), deeds: deeds.length > 0 ? deeds : nothing, round };
      } finally {
        deeds = outer;
      }
    },
    use: (entry) => {
      grounds.lean(entry.ground);
      if (entry.deeds.length > 0) deeds?.push(() => redo(entry));
      return entry.value;
    },
    note: (deed) => void deeds?.push(deed),
    round: () => round,
    begin: () => {
      round += 1;
      deeds = null;
      grounds.reset();
    },
  };
}

/** For a single run: every answer is worked out once, and nothing is noted. */
export function noRecall(): Recall {
  const ground = noGrounds.begin();
  return {
    grounds: noGrounds,
    redo: () => true,
    evaluate: (work) => ({ value: work(), ground, deeds: nothing, round: 0 }),
    use: ({ value }) => value,
    note: () => {},
    round: () => 0,
    begin: () => {},
  };
}

// ---- tables -----------------------------------------------------------------

/** Answers by key: those of this run, where the first to ask decides, and those that are kept. */
export interface Table<V> {
  readonly now: Map<string, Entry<V>>;
  readonly kept: Map<string, Entry<V>>;
}
export function openTable<V>(): Table<V> {
  return { now: new Map(), kept: new Map() };
}

interface Claim<V> {
  readonly key: string;
  /** Whether what is kept under that key was asked for with the same. */
  readonly fits?: (value: V) => boolean;
  readonly isEqual?: (kept: V, found: V) => boolean;
  readonly work: () => V;
}

export function claim<V>(recall: Recall, { now, kept }: Table<V>, { key, fits = () => true, isEqual, work }: Claim<V>): V {
  const there = now.get(key);
  if (there) {
    recall.note(() => {
      const other = now.get(key);
      return other ? other === there : fits(there.value) && again(recall, now, key, there);
    });
    recall.grounds.lean(there.ground);
    return there.value;
  }
  const before = recall.grounds.keeps ? kept.get(key) : undefined;
  const stands = before !== undefined && fits(before.value) && recall.redo(before);
  const entry = stands ? before : withValueOf(before, recall.evaluate(work), isEqual);
  now.set(key, entry);
  if (!recall.grounds.keeps) return entry.value;
  kept.set(key, entry);
  recall.note(() => {
    const other = now.get(key);
    return other ? other === entry : again(recall, now, key, entry);
  });
  recall.grounds.lean(entry.ground);
  return entry.value;
}

function again<V>(recall: Recall, now: Map<string, Entry<V>>, key: string, entry: Entry<V>): boolean {
  if (!recall.redo(entry)) return false;
  now.set(key, entry);
  return true;
}

/** What came out the same is the same: whoever compares by identity has nothing to do. */
function withValueOf<V>(before: Entry<V> | undefined, entry: Entry<V>, isEqual: ((kept: V, found: V) => boolean) | undefined): Entry<V> {
  return before && isEqual?.(before.value, entry.value) ? { ...entry, value: before.value } : entry;
}

/** After so many runs, what the last one did not need is let go. */
export const generations = 40;

/** A new run begins. */
export function turn<V>({ now, kept }: Table<V>, isTime: boolean): void {
  for (const [key, entry] of isTime ? kept : []) if (now.get(key) !== entry) kept.delete(key);
  now.clear();
}
