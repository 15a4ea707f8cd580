// What proving remembers from run to run: summaries of functions, and what was told of entry points, with all that they were made from.
import type { Graph, LinkedCall, LinkedEntryPoint, LinkedFunction, Term } from "../model/graph.js";
import { type ActionId, type CallId, type FilePath, type FunctionId, type InstanceId, name } from "../model/names.js";
import type { Verdict } from "../model/verdict.js";
import { callsSpokenOf, isSameData } from "../remembering/same-data.js";
import type { Told } from "./billing.js";
import { answersIn } from "./close.js";
import type { Given } from "./given.js";
import { type Group, needsOf } from "./groups.js";
import type { Program, Summary } from "./summary.js";

export interface Proofs {
  /** false: a single run. */
  readonly keeps: boolean;
  readonly summaries: Map<InstanceId, KeptSummary>;
  readonly entries: Map<string, KeptEntry>;
  /** Of one and the same graph and policy, they are the same. */
  last: LastProof | null;
  /** Called often. What it throws ends the run, and harms nothing that is kept. */
  readonly pause: () => void;
}
export interface LastProof extends Pick<Graph, "entryPoints" | "functions" | "calls"> {
  readonly policy: unknown;
  readonly verdicts: readonly Verdict[];
}
export function noProofs(): Proofs {
  return { keeps: false, summaries: new Map(), entries: new Map(), last: null, pause: () => {} };
}
export function openProofs(pause: () => void): Proofs {
  return { keeps: true, summaries: new Map(), entries: new Map(), last: null, pause };
}

/** What is so of the whole program, and part of every summary. */
export interface Around {
  readonly policy: unknown;
  readonly callerNames: readonly string[];
  readonly noClaims: boolean;
}
interface KeptSummary {
  readonly around: Around;
  readonly fn: LinkedFunction;
  readonly group: string;
  readonly calls: readonly (LinkedCall | undefined)[];
  /** Outside of its own circle. */
  readonly callees: readonly Summary[];
  readonly claimed: string;
  readonly names: string;
  /** Calls that its summary speaks of, wherever they are made. */
  readonly spoken: readonly unknown[];
  readonly summary: Summary;
}

/** Names of parameters, file by file: what is written inside a function speaks of those around it. */
export type NamesByFile = ReadonlyMap<FilePath, string>;

export function namesByFile({ functions }: Pick<Program, "functions">): NamesByFile {
  const found = new Map<FilePath, Map<FunctionId, string>>();
  for (const { function: id, parameters, span } of functions.values()) {
    const there = found.get(span.file) ?? new Map<FunctionId, string>();
    found.set(span.file, there.set(id, parameters.join()));
  }
  return new Map(
    Array.from(found, ([file, names]) => [
      file,
      Array.from(names, (one) => one.join(":"))
        .sort()
        .join("|"),
    ]),
  );
}

/** Sets what is remembered of a group that came out of the very same: true if all of it did. */
export function recallGroup(
  { members }: Group,
  program: Program,
  around: Around,
  names: NamesByFile,
  proofs: Proofs,
  set: (id: InstanceId, one: Summary) => void,
): boolean {
  if (!proofs.keeps) return false;
  const kept = members.map((id) => proofs.summaries.get(id));
  const group = members.join();
  const stands = members.every((id, index) => {
    const before = kept[index];
    if (!before || before.fn !== program.functions.get(id) || before.group !== group || !isSameData(before.around, around)) return false;
    const now = madeFrom(id, members, program, names);
    return before.claimed === now.claimed && before.names === now.names && isSameList(before.calls, now.calls) && isSameList(before.callees, now.callees);
  });
  if (stands) for (const [index, id] of members.entries()) set(id, kept[index]?.summary ?? program.summaryOf(id));
  return stands;
}

/** A summary that came out as it was is the one that it was, if all that it speaks of is the same: then nobody who leans on it is summarized again. */
export function keepGroup(
  { members }: Group,
  program: Program,
  around: Around,
  names: NamesByFile,
  { keeps, summaries }: Proofs,
  set: (id: InstanceId, one: Summary) => void,
): void {
  if (!keeps) return;
  const group = members.join();
  const made = members.flatMap((id): readonly (readonly [InstanceId, KeptSummary])[] => {
    const fn = program.functions.get(id);
    const summary = program.summaryOf(id);
    const spoken = spokenIn(summary, members, program);
    return fn ? [[id, { around, fn, group, ...madeFrom(id, members, program, names), spoken, summary }]] : [];
  });
  const isAsBefore = made.every(([id, now]) => {
    const before = summaries.get(id);
    return before !== undefined && isAlike(before, now) && isSameData(before.summary, now.summary);
  });
  for (const [id, now] of made) {
    const summary = (isAsBefore ? summaries.get(id)?.summary : undefined) ?? now.summary;
    summaries.set(id, { ...now, summary });
    set(id, summary);
  }
}
/** In all that callers see of it beside the summary. */
function isAlike(one: KeptSummary, other: KeptSummary): boolean {
  const isSame = one.group === other.group && one.names === other.names && isSameData({ ...one.fn, body: null }, { ...other.fn, body: null });
  return isSame && isSameData(one.around, other.around) && one.claimed === other.claimed && isSameList(one.spoken, other.spoken);
}

/** Calls that a summary speaks of, what they are given, and what those whom they run come to. */
function spokenIn(summary: Summary, members: readonly InstanceId[], program: Program): KeptSummary["spoken"] {
  const all = new Set(callsSpokenOf(summary));
  const found: unknown[] = [];
  for (const id of all) {
    const call = program.calls.get(name<"CallId">(id));
    found.push(call, program.claims.has(name<"CallId">(id)), ...(call?.callees ?? []).filter((callee) => !members.includes(callee)).map(program.summaryOf));
    for (const other of callsSpokenOf([call?.arguments, call?.self])) all.add(other);
  }
  return found;
}

function madeFrom(
  id: InstanceId,
  members: readonly InstanceId[],
  program: Program,
  names: NamesByFile,
): Pick<KeptSummary, "calls" | "callees" | "claimed" | "names"> {
  const { calls, callees } = needsOf(program, id);
  const file = program.functions.get(id)?.span.file;
  return {
    calls: Array.from(calls, (call) => program.calls.get(call)),
    callees: callees.filter((callee) => !members.includes(callee)).map(program.summaryOf),
    claimed: [...calls].filter((call) => program.claims.has(call)).join(),
    names: (file && names.get(file)) ?? "",
  };
}
function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

// ---- entry points -----------------------------------------------------------

/** What was told of an entry point; of each action that it comes to, whether it is its own. */
export interface KeptEntry {
  readonly entry: LinkedEntryPoint;
  readonly around: unknown;
  readonly stages: readonly unknown[];
  readonly asked: readonly Asked[];
  readonly actions: readonly ToldOf[];
}
export interface ToldOf {
  readonly id: ActionId;
  readonly isOwn: boolean;
  /** null: nobody has asked, since it was asked for elsewhere. */
  told: readonly Told[] | null;
}
/** What was given to functions of whose callers it was asked. */
interface Asked {
  readonly of: FunctionId;
  readonly index: number;
  readonly terms: readonly Term[] | null;
  readonly patterns: ReturnType<Given["patternsOf"]> | null;
  readonly calls: readonly (LinkedCall | undefined)[];
}

/** Notes what is asked of it. */
export function noting(given: Given, program: Program, asked: Asked[]): Given {
  return {
    termsOf: (of, index) => {
      const one = termsAsked(given, program, of, index);
      asked.push(one);
      return one.terms;
    },
    patternsOf: (of) => {
      const patterns = given.patternsOf(of);
      asked.push({ of, index: -1, terms: null, patterns, calls: [] });
      return patterns;
    },
  };
}
function termsAsked(given: Given, program: Program, of: FunctionId, index: number): Asked {
  const terms = given.termsOf(of, index);
  const ids: readonly CallId[] = (terms ?? []).flatMap(answersIn);
  return { of, index, terms, patterns: null, calls: ids.map((id) => program.calls.get(id)) };
}

/** What a chain is made from: it walks each stage's body anew, and those inside that pass on. */
export function stagesOf({ stages }: LinkedEntryPoint, program: Program): readonly unknown[] {
  const found: unknown[] = [];
  const seen = new Set<InstanceId>(stages.flatMap((stage) => (stage.kind === "function" && program.functions.has(stage.instance) ? [stage.instance] : [])));
  for (const id of seen) {
    const { calls, callees } = needsOf(program, id);
    found.push(program.functions.get(id), program.summaryOf(id));
    for (const call of calls) found.push(program.calls.get(call));
    for (const callee of callees) {
      found.push(program.summaryOf(callee));
      if (program.summaryOf(callee).passes) seen.add(callee);
    }
  }
  return found;
}

export function stillStands(kept: KeptEntry, entry: LinkedEntryPoint, around: unknown, program: Program, given: Given): boolean {
  return (
    isSameData(kept.entry, entry) &&
    isSameData(kept.around, around) &&
    isSameList(kept.stages, stagesOf(entry, program)) &&
    kept.asked.every((one) => isAnsweredAlike(one, given, program))
  );
}
function isAnsweredAlike(one: Asked, given: Given, program: Program): boolean {
  if (one.index < 0) return isSameData(one.patterns, given.patternsOf(one.of));
  const now = termsAsked(given, program, one.of, one.index);
  return isSameData(one.terms, now.terms) && isSameList(one.calls, now.calls);
}
