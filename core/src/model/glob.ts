// Globs: `*` and `?` stay in a path segment, `**` crosses segments, `{a,b}` chooses; anything else, brackets too, stands for itself.
// All ways are followed at once, so the time is at most length of glob times length of text, whoever wrote the glob.

type Test = (sign: number) => boolean;
interface Machine {
  /** Per state: what it reads, and the state behind; null: it reads nothing. */
  readonly reads: ({ readonly test: Test; readonly to: number } | null)[];
  /** Per state: the states it is at the same time. */
  readonly also: number[][];
  /** All that have come up, by their states. */
  readonly fronts: Map<string, Front>;
}
/** The states that are reached at one time. */
interface Front {
  readonly states: ReadonlySet<number>;
  readonly onward: Map<number, Front>;
}
interface Choice {
  readonly from: number;
  readonly ends: number[];
}

const mostFronts = 1000;
const slash = 47;
const anySign: Test = () => true;
const inSegment: Test = (sign) => sign !== slash;

export function matchesGlob(glob: string, path: string): boolean {
  return compileGlob(glob)(path);
}

/** `{id}` without a comma is literal, as is a sign after a backslash; `src/**` holds for `src` too. */
export function compileGlob(glob: string): (path: string) => boolean {
  const pattern = glob.startsWith("./") ? glob.slice(2) : glob;
  if (!/[*?{\\]/.test(pattern)) return (path) => path === pattern;
  const machine: Machine = { reads: [], also: [], fronts: new Map() };
  const end = build(machine, pattern);
  const start = frontOf(machine, [0]);
  return (path) => run(machine, start, end, path);
}

function build(machine: Machine, pattern: string): number {
  const marks = choiceMarks(pattern);
  const closes = (at: number): boolean => at >= pattern.length || (marks.has(at) && pattern[at] !== "{");
  const opens = (at: number): boolean => at < 0 || pattern[at] === "/" || (marks.has(at) && pattern[at] !== "}");
  const isDeep = (at: number): boolean => pattern.startsWith("**", at) && opens(at - 1) && (closes(at + 2) || pattern[at + 2] === "/");
  const open: Choice[] = [];
  let state = add(machine);
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern[at];
    if (marks.has(at)) state = choose(machine, open, state, sign);
    else if (sign === "/" && isDeep(at + 1) && closes(at + 3)) {
      state = beneath(machine, state);
      at += 2;
    } else if (sign === "*" && isDeep(at)) {
      const last = closes(at + 2);
      state = last ? repeat(machine, state, anySign) : folders(machine, state);
      at += last ? 1 : 2;
    } else if (sign === "*") state = repeat(machine, state, inSegment);
    else if (sign === "?") state = read(machine, state, inSegment);
    else {
      if (sign === "\\" && at + 1 < pattern.length) at++;
      const code = pattern.charCodeAt(at);
      state = read(machine, state, (other) => other === code);
    }
  }
  return state;
}

/** Where braces and commas choose: only in pairs that hold a comma of their own. */
function choiceMarks(pattern: string): ReadonlySet<number> {
  const marks = new Set<number>();
  const open: { readonly at: number; readonly commas: number[] }[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern[at];
    if (sign === "\\") at++;
    else if (sign === "{") open.push({ at, commas: [] });
    else if (sign === ",") open.at(-1)?.commas.push(at);
    else if (sign === "}") {
      const pair = open.pop();
      if (pair && pair.commas.length > 0) for (const mark of [pair.at, ...pair.commas, at]) marks.add(mark);
    }
  }
  return marks;
}

function add(machine: Machine): number {
  machine.reads.push(null);
  return machine.also.push([]) - 1;
}

function join(machine: Machine, from: number, to: number): void {
  machine.also[from]?.push(to);
}

function read(machine: Machine, from: number, test: Test): number {
  const to = add(machine);
  machine.reads[from] = { test, to };
  return to;
}

function repeat(machine: Machine, from: number, test: Test): number {
  const loop = add(machine);
  machine.reads[loop] = { test, to: loop };
  join(machine, from, loop);
  const to = add(machine);
  join(machine, loop, to);
  return to;
}

/** Any number of folders, each with its slash. */
function folders(machine: Machine, from: number): number {
  const to = read(machine, repeat(machine, from, anySign), (sign) => sign === slash);
  join(machine, from, to);
  return to;
}

/** The folder itself, or a slash and anything. */
function beneath(machine: Machine, from: number): number {
  const to = repeat(
    machine,
    read(machine, from, (sign) => sign === slash),
    anySign,
  );
  join(machine, from, to);
  return to;
}

function choose(machine: Machine, open: Choice[], state: number, sign: string | undefined): number {
  if (sign === "{") open.push({ from: state, ends: [] });
  const choice = open.at(-1);
  if (!choice) throw new Error("A choice in a glob closes without having opened.");
  if (sign !== "{") choice.ends.push(state);
  const next = add(machine);
  if (sign !== "}") join(machine, choice.from, next);
  else for (const end of open.pop()?.ends ?? []) join(machine, end, next);
  return next;
}

function run(machine: Machine, start: Front, end: number, text: string): boolean {
  let front = start;
  for (let at = 0; at < text.length && front.states.size > 0; at++) front = onward(machine, front, text.charCodeAt(at));
  return front.states.has(end);
}

/** One glob is asked about every path of a project: where a sign leads is worked out once. */
function onward(machine: Machine, front: Front, sign: number): Front {
  const known = front.onward.get(sign);
  if (known) return known;
  const next: number[] = [];
  for (const state of front.states) {
    const step = machine.reads[state];
    if (step?.test(sign)) next.push(step.to);
  }
  const found = frontOf(machine, next);
  front.onward.set(sign, found);
  return found;
}

function frontOf(machine: Machine, states: readonly number[]): Front {
  const all = new Set(states);
  for (const state of all) for (const other of machine.also[state] ?? []) all.add(other);
  const key = [...all].sort((left, right) => left - right).join();
  const known = machine.fronts.get(key);
  if (known) return known;
  const made: Front = { states: all, onward: new Map() };
  // A glob that is written to have very many fronts has them forgotten: memory must not grow with what it is asked about.
  if (machine.fronts.size >= mostFronts) machine.fronts.clear();
  machine.fronts.set(key, made);
  return made;
}
