// What an answer was read from: a set of marks (files, and names of what is gathered over all files), noted while it is worked out.
// When a mark is dropped, every answer that leans on it is stale, and all others still stand.

/** Kept once each, as far as they are met again. */
export interface Ground {
  readonly bits: Uint32Array;
  readonly hash: number;
  /** How much of what was dropped it has been held against. */
  checked: number;
  stale: boolean;
  lastWith: Ground | null;
  lastIs: Ground | null;
  unions: Map<Ground, Ground> | null;
}
export interface Grounds {
  /** false: nothing is kept from run to run, and so nothing noted. */
  readonly keeps: boolean;
  readonly note: (mark: string) => void;
  readonly lean: (ground: Ground) => void;
  /** From here on all is noted for a new answer; hands back what `end` takes. */
  readonly begin: () => Ground;
  /** What was noted since; whoever asked leans on it too. */
  readonly end: (outer: Ground) => Ground;
  /** Likewise, and whoever asked does not. */
  readonly leave: (outer: Ground) => Ground;
  readonly isStale: (ground: Ground) => boolean;
  readonly has: (ground: Ground, mark: string) => boolean;
  readonly drop: (marks: Iterable<string>) => void;
  /** What was thrown may have left a beginning without an end. */
  readonly reset: () => void;
}

const nowhere = groundOf(new Uint32Array(0), 0, 0);

/** For a single run. */
export const noGrounds: Grounds = {
  keeps: false,
  note: () => {},
  lean: () => {},
  begin: () => nowhere,
  end: () => nowhere,
  leave: () => nowhere,
  isStale: () => false,
  has: () => false,
  drop: () => {},
  reset: () => {},
};

interface Store {
  readonly ids: Map<string, number>;
  readonly singles: Map<string, Ground>;
  readonly byHash: Map<number, Ground[]>;
  readonly dropped: number[];
  current: Ground;
  lastMark: string;
  lastGround: Ground | null;
  count: number;
}

/** More sets than these, and those that nobody leans on any more are let go. */
const mostSets = 50_000;

export function openGrounds(): Grounds {
  const store: Store = { ids: new Map(), singles: new Map(), byHash: new Map(), dropped: [], current: nowhere, lastMark: "", lastGround: null, count: 0 };
  const note = (mark: string): void => {
    if (mark === store.lastMark && store.current === store.lastGround) return;
    store.current = union(store, store.current, single(store, mark));
    store.lastMark = mark;
    store.lastGround = store.current;
  };
  const begin = (): Ground => {
    const outer = store.current;
    store.current = nowhere;
    return outer;
  };
  const leave = (outer: Ground): Ground => {
    const found = store.current;
    store.current = outer;
    return found;
  };
  return {
    keeps: true,
    note,
    lean: (ground) => {
      if (ground !== store.current) store.current = union(store, store.current, ground);
    },
    begin,
    leave,
    end: (outer) => {
      const found = leave(outer);
      store.current = union(store, outer, found);
      return found;
    },
    isStale: (ground) => isStale(store, ground),
    has: ({ bits }, mark) => hasBit(bits, idOf(store, mark)),
    drop: (marks) => {
      for (const mark of marks) store.dropped.push(idOf(store, mark));
      if (store.count > mostSets) tidy(store);
    },
    reset: () => {
      store.current = nowhere;
    },
  };
}

function groundOf(bits: Uint32Array, hash: number, checked: number): Ground {
  return { bits, hash, checked, stale: false, lastWith: null, lastIs: null, unions: null };
}

function isStale({ dropped }: Store, ground: Ground): boolean {
  for (; ground.checked < dropped.length && !ground.stale; ground.checked++) {
    if (hasBit(ground.bits, dropped[ground.checked] ?? 0)) ground.stale = true;
  }
  return ground.stale;
}
function hasBit(bits: Uint32Array, id: number): boolean {
  return (((bits[id >>> 5] ?? 0) >>> (id & 31)) & 1) === 1;
}

function idOf({ ids }: Store, mark: string): number {
  const known = ids.get(mark);
  if (known !== undefined) return known;
  ids.set(mark, ids.size);
  return ids.size - 1;
}

function single(store: Store, mark: string): Ground {
  const known = store.singles.get(mark);
  if (known && !isStale(store, known)) return known;
  const id = idOf(store, mark);
  const bits = new Uint32Array((id >>> 5) + 1);
  bits[id >>> 5] = 1 << (id & 31);
  const made = kept(store, bits, hashOf(id));
  store.singles.set(mark, made);
  return made;
}
function hashOf(id: number): number {
  const mixed = Math.imul(id + 0x9e3779b9, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) | 0;
}

function union(store: Store, a: Ground, b: Ground): Ground {
  if (a === b || b === nowhere) return a;
  if (a === nowhere) return b;
  if (a.lastWith === b && a.lastIs) return a.lastIs;
  const known = a.unions?.get(b);
  const found = known ?? joined(store, a, b);
  if (!known) {
    a.unions ??= new Map();
    a.unions.set(b, found);
  }
  a.lastWith = b;
  a.lastIs = found;
  return found;
}

function joined(store: Store, a: Ground, b: Ground): Ground {
  const longest = a.bits.length >= b.bits.length ? a.bits : b.bits;
  const bits = new Uint32Array(longest);
  const other = longest === a.bits ? b.bits : a.bits;
  let { hash } = a;
  let isA = true;
  let isB = true;
  for (let at = 0; at < bits.length; at++) {
    const [inA, inB] = [a.bits[at] ?? 0, b.bits[at] ?? 0];
    if (at < other.length) bits[at] = inA | inB;
    if (inB & ~inA) {
      isA = false;
      for (let rest = inB & ~inA; rest !== 0; rest &= rest - 1) hash = (hash ^ hashOf(at * 32 + (31 - Math.clz32(rest & -rest)))) | 0;
    }
    if (inA & ~inB) isB = false;
  }
  if (isA) return a;
  return isB ? b : kept(store, bits, hash);
}

function kept(store: Store, bits: Uint32Array, hash: number): Ground {
  const same = store.byHash.get(hash) ?? [];
  const at = same.findIndex((one) => equal(one.bits, bits));
  const found = same[at];
  if (found && !isStale(store, found)) return found;
  const made = groundOf(bits, hash, store.dropped.length);
  if (found) same[at] = made;
  else same.push(made);
  // One that stands in for a stale one counts as well: those that the stale one was joined with still hold it.
  store.count += 1;
  store.byHash.set(hash, same);
  return made;
}
function equal(a: Uint32Array, b: Uint32Array): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  for (let at = 0; at < long.length; at++) if ((long[at] ?? 0) !== (short[at] ?? 0)) return false;
  return true;
}

/** Sets that are met again are made again. */
function tidy(store: Store): void {
  for (const same of store.byHash.values())
    for (const one of same) {
      one.unions = null;
      one.lastWith = null;
      one.lastIs = null;
    }
  store.byHash.clear();
  store.singles.clear();
  store.count = 0;
}
