// Every function's summary: callees before callers, and those in a circle again and again until nothing changes.
import type { BlindSpot, Graph, LinkedEntryPoint } from "../model/graph.js";
import type { FilePath, InstanceId } from "../model/names.js";
import { addSpots, type Books, overlook, type Reached } from "./books.js";
import { claimsIn } from "./claims.js";
import { coarsen } from "./coarsen.js";
import { deedKey, doneUnder } from "./deeds.js";
import { type Group, groupFunctions } from "./groups.js";
import { type Around, keepGroup, namesByFile, noProofs, type Proofs, recallGroup } from "./proofs.js";
import { denialsIn } from "./refusals.js";
import { summarize } from "./summarize.js";
import { emptyMemory, forget, nobody, type Program, type Summary, unreached } from "./summary.js";
import { termKey, unknown } from "./terms.js";

/** Of the functions that these entry points need; of all, where none are named. */
export function summarizeProgram(
  graph: Graph,
  entries: readonly LinkedEntryPoint[] | null = null,
  asksForObjects = false,
  accepts: Program["accepts"] = () => null,
  proofs: Proofs = noProofs(),
  policy: unknown = null,
): Program {
  const summaries = new Map<InstanceId, Summary>();
  const program: Program = {
    calls: graph.calls,
    functions: graph.functions,
    summaryOf: (id) => summaries.get(id) ?? unreached,
    parameterNames: new Map(Array.from(graph.functions.values(), (fn) => [fn.function, fn.parameters])),
    callerNames: callerNamesOf(graph),
    circle: new Set(),
    claims: claimsIn(graph),
    memory: emptyMemory(),
    asksForObjects,
    accepts,
  };
  const roots = entries?.flatMap(({ stages }) =>
    stages.flatMap((stage) => (stage.kind === "function" && graph.functions.has(stage.instance) ? [stage.instance] : [])),
  );
  const around: Around = { policy, callerNames: [...program.callerNames].sort(), noClaims: program.claims.size === 0 };
  const names = proofs.keeps ? namesByFile(program) : new Map<FilePath, string>();
  const set = (id: InstanceId, summary: Summary): void => void summaries.set(id, summary);
  for (const group of groupFunctions(graph, roots)) {
    if (recallGroup(group, program, around, names, proofs, set)) continue;
    proofs.pause();
    settleGroup(group, program, summaries);
    keepGroup(group, program, around, names, proofs, set);
  }
  forget(program.memory);
  return program;
}

const mostRounds = 20;
/** Rounds in which most circles come to rest; the others are told in fewer words from then on. */
const patience = 6;

function settleGroup({ members, recursive }: Group, outside: Program, summaries: Map<InstanceId, Summary>): void {
  if (!recursive) {
    summarizeEach(members, outside, summaries);
    return;
  }
  const program: Program = { ...outside, circle: new Set(members) };
  let lastSeen = new Map([[stateOf(members, program, false), -1]]);
  let rounds = mostRounds;
  let coarse = false;
  for (let round = 0; round < rounds; round++) {
    const earlier = coarse ? members.map((id) => [id, program.summaryOf(id)] as const) : [];
    summarizeEach(members, program, summaries);
    for (const [id, summary] of earlier) summaries.set(id, coarsen(program.summaryOf(id), summary));
    const state = stateOf(members, program, coarse);
    const before = lastSeen.get(state);
    if (before === round - 1) return;
    if (!coarse && (before !== undefined || round >= patience)) {
      coarse = true;
      lastSeen = new Map();
    } else if (before !== undefined) {
      // A state that comes back will come back for ever: a few rounds more lead to where all of them would end.
      rounds = round + 1 + ((mostRounds - 1 - round) % (round - before));
    }
    lastSeen.set(state, round);
  }
  // Limit: a circle of calls that has not come to rest after 20 rounds is a blind spot in every one of them; where none of them acts or refuses, it only proves nothing.
  const close = members.every((id) => isSilent(id, program)) ? withoutEvidence : withBlindSpot;
  for (const id of members) summaries.set(id, close(id, program));
  forget(program.memory);
}

function summarizeEach(members: Group["members"], program: Program, summaries: Map<InstanceId, Summary>): void {
  for (const id of members) {
    const fn = program.functions.get(id);
    if (fn) summaries.set(id, summarize(fn, program, nobody));
    if (program.circle.has(id)) forget(program.memory);
  }
}

/** What has almost been a guard, and by which way a deed is come to, decides nothing: where they still go round, all else may be at rest. */
function stateOf(members: Group["members"], { summaryOf }: Program, coarse: boolean): string {
  return members.map((id) => summaryKey(summaryOf(id), coarse)).join("\n\n");
}

function isSilent(id: InstanceId, program: Program): boolean {
  const fn = program.functions.get(id);
  return program.summaryOf(id).deeds.length === 0 && fn !== undefined && denialsIn(fn.body, program).length === 0;
}
function withoutEvidence(id: InstanceId, program: Program): Summary {
  const summary = program.summaryOf(id);
  const bare = (books: Books): Books => ({ ...books, held: new Map(), missed: new Map() });
  const returned = summary.returned && bare(summary.returned);
  const anything = returned ? [{ value: unknown([]), books: returned, denial: null }] : [];
  return {
    ...summary,
    answers: [...summary.answers.map((answer) => ({ ...answer, books: bare(answer.books) })), ...anything],
    returned,
    thrown: summary.thrown && bare(summary.thrown),
  };
}

function withBlindSpot(id: InstanceId, program: Program): Summary {
  const fn = program.functions.get(id);
  const summary = program.summaryOf(id);
  if (!fn) return summary;
  const spot: BlindSpot = { span: fn.span, reason: "depth", what: fn.name };
  const dimmed = (books: Reached): Reached => books && overlook(books, [spot]);
  return {
    ...summary,
    deeds: summary.deeds.map((deed) => ({ ...deed, blind: addSpots(deed.blind, [spot]) })),
    answers: summary.answers.map((answer) => ({ ...answer, books: overlook(answer.books, [spot]) })),
    returned: dimmed(summary.returned),
    thrown: dimmed(summary.thrown),
  };
}

function callerNamesOf(graph: Graph): ReadonlySet<string> {
  const ofEntries = graph.entryPoints.flatMap(({ identities }) => identities.flatMap(({ path }) => path));
  const found = new Set(ofEntries);
  for (const { identityAt } of graph.calls.values()) for (const path of identityAt) for (const name of path) found.add(name);
  found.delete("*");
  found.delete("**");
  return found;
}

function summaryKey(summary: Summary, coarse: boolean): string {
  const keyOf = (books: Reached): string => booksKey(books, coarse);
  const answers = summary.answers.map(({ value, books, denial }) => `${termKey(value)} ${denial?.says} ${keyOf(books)}`);
  const mentions = summary.mentions.map(termKey);
  return [
    coarse ? [...new Set(summary.deeds.map(doneUnder))].sort() : summary.deeds.map(deedKey),
    answers,
    keyOf(summary.returned),
    keyOf(summary.thrown),
    summary.denial?.says,
    termKey(summary.handsBack),
    mentions,
    summary.passes,
  ].join("\n");
}
function booksKey(books: Reached, coarse: boolean): string {
  if (!books) return "unreached";
  const told = coarse ? [] : [books.missed, books.flawed];
  return [books.held, books.owed, books.recorded, books.paid, books.acted, ...told, books.blind].map((book) => [...book.keys()].sort().join(";")).join("|");
}
