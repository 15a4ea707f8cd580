// All that packs recognize as a way in, or as what stands before ways in, over the whole project. Actions are noted on the way.
import { enlist } from "../model/by-key.js";
import type { ExpressionId, FileFacts } from "../model/facts.js";
import { compileGlob } from "../model/glob.js";
import type { Action } from "../model/graph.js";
import type { FilePath, Origin, PackId } from "../model/names.js";
import type { EntryMeaning } from "../packs/pack.js";
import { claim } from "../remembering/recall.js";
import { actionOf } from "./actions.js";
import { mayRegister } from "./candidates.js";
import { functionAt } from "./function-at.js";
import { leansOnCallers } from "./leaning.js";
import { factsOf, type Linking, type ReadCall } from "./linking.js";
import type { OriginPattern } from "./origin-pattern.js";
import { callAt, spanOf } from "./places.js";
import { listOf, readCall, safely } from "./read-call.js";
import type { Registered } from "./recognizers.js";
import { type Stood, standRegistrations } from "./registrars.js";
import type { Site } from "./resolve/resolved.js";
import { spanSeen } from "./span-seen.js";
import type { Candidate, Candidates, Registration } from "./stands.js";

const direct = { levels: [], rounds: [] } as const;

/** What each file tells by itself; of those that tell something. Nobody who asks leans on the others. */
export interface Found {
  readonly file: FilePath;
  readonly candidates: readonly Candidate[];
  readonly declared: readonly Registration[];
}

export function foundIn(linking: Linking): readonly Found[] {
  const { recall, candidates, declared } = linking;
  const before = recall.grounds.begin();
  const found = [...linking.files.keys()].flatMap((file): readonly Found[] => {
    const { calls } = claim(recall, candidates, { key: file, work: () => candidatesIn(linking, factsOf(linking, file)) });
    const others = claim(recall, declared, { key: file, work: () => declaredIn(linking, factsOf(linking, file)) });
    return calls.length + others.length > 0 ? [{ file, candidates: calls, declared: others }] : [];
  });
  recall.grounds.leave(before);
  return found;
}

export function findEntries(linking: Linking, found: readonly Found[]): readonly Registration[] {
  const all = found.flatMap(({ candidates }) => candidates);
  const stood = groupByFile(standRegistrations(linking, all));
  return found.flatMap(({ file, declared }) => [...(stood.get(file) ?? []).flatMap((one) => registeredBy(linking, factsOf(linking, file), one)), ...declared]);
}
function declaredIn(linking: Linking, facts: FileFacts): readonly Registration[] {
  return [...ofClasses(linking, facts), ...ofFunctions(linking, facts), ...ofFile(linking, facts)];
}

/** Calls that register by themselves, or might where they are called from; and the actions that were met on the way. */
function candidatesIn(linking: Linking, facts: FileFacts): Candidates {
  const actions: Action[] = [];
  const { searchedNames } = linking.recognizers;
  const calls = facts.calls.flatMap((expression) => {
    const call = callAt(facts, expression);
    const isComputed = facts.expressions[call?.callee ?? -1]?.kind === "element";
    if (!call || (searchedNames && !isComputed && !searchedNames.has(lastWritten(facts, expression)))) return [];
    const candidate: Candidate = { file: facts.path, function: functionAt(facts, call.at), expression };
    if (isComputed) return mayRegister(linking, facts, call) ? [candidate] : [];
    const read = readCall(linking, { file: facts.path, expression, scope: null });
    for (const { pack, meaning } of read.actions) actions.push(actionOf(read, pack, meaning));
    return meaningsOf(linking, read).length || (!read.origins.length && mayRegister(linking, facts, call)) ? [candidate] : [];
  });
  return { calls, actions };
}

function groupByFile(all: readonly Stood[]): ReadonlyMap<FilePath, readonly Stood[]> {
  const found = new Map<FilePath, Stood[]>();
  for (const one of all) enlist(found, one.candidate.file, one);
  for (const list of found.values()) list.sort((a, b) => a.candidate.expression - b.candidate.expression);
  return found;
}

function registeredBy(linking: Linking, facts: FileFacts, { candidate, stand, rounds }: Stood): readonly Registration[] {
  const site: Site = { file: facts.path, expression: candidate.expression, scope: stand.scope };
  const read = readCall(linking, site);
  // In a function that nobody calls: it would register if somebody did.
  const isUntold = stand.levels.length > 0 && leansOnCallers(linking, site);
  const told = meaningsOf(linking, read).filter(({ meaning }) => !isUntold || meaning.path !== "?");
  return told.map(({ pack, meaning }) => ({
    pack,
    meaning,
    file: facts.path,
    function: candidate.function,
    position: read.call.at[1],
    span: spanSeen(linking, stand, rounds, site),
    site,
    levels: stand.levels,
    rounds,
  }));
}

function meaningsOf(linking: Linking, read: ReadCall): readonly { readonly pack: PackId; readonly meaning: EntryMeaning }[] {
  return read.origins.flatMap((called) =>
    linking.recognizers.entries(called.origin).flatMap((one) => {
      const meaning = safely(linking, one, () => one.recognizer.read(linking.views.ofCall(read.site, called)), read.site);
      return meaning === null ? [] : listOf(meaning).map((each) => ({ pack: one.pack, meaning: each }));
    }),
  );
}

/** The last name of a callee, as its origin would end: an import goes by its exported name. */
function lastWritten(facts: FileFacts, expression: ExpressionId): string {
  const callee = facts.expressions[callAt(facts, expression)?.callee ?? -1];
  if (callee?.kind === "member") return callee.name;
  const binding = callee?.kind === "name" ? facts.bindings[callee.binding] : undefined;
  if (binding?.kind === "import") return binding.imported === "*" || binding.imported === "=" ? "default" : binding.imported;
  return binding?.name ?? (callee?.kind === "global" ? callee.name : "");
}

function ofClasses(linking: Linking, facts: FileFacts): readonly Registration[] {
  return facts.classes.flatMap((found, index) => {
    if (!found.decorators.length && found.extends === null) return [];
    const view = linking.views.ofClass({ kind: "class", key: `${facts.path}#class${index}`, file: facts.path, index, scope: null });
    const origins = [...view.decorators.flatMap((one) => one.origin ?? []), ...view.extends];
    return recognized(linking, linking.recognizers.ofClasses, origins, view, facts).map((one) => ({
      ...one,
      file: facts.path,
      function: 0,
      position: found.at[0],
      span: view.span,
      site: null,
      ...direct,
    }));
  });
}

function ofFunctions(linking: Linking, facts: FileFacts): readonly Registration[] {
  return facts.functions.flatMap((fn, index) => {
    if (!fn.directives.length || index === 0) return [];
    const view = linking.views.ofFunction(facts.path, index);
    const wanted = linking.recognizers.ofFunctions.filter((one) => one.recognizer.at.some((directive) => fn.directives.includes(directive)));
    return wanted
      .flatMap((one) => readAs(linking, one, view, facts))
      .map((one) => ({ ...one, file: facts.path, function: index, position: fn.at[0], span: view.span, site: null, ...direct }));
  });
}

function ofFile(linking: Linking, facts: FileFacts): readonly Registration[] {
  const wanted = linking.recognizers.ofFiles.filter((one) => one.recognizer.at.some((glob) => globOf(glob)(facts.path)));
  if (!wanted.length) return [];
  const view = linking.views.ofFile(facts.path);
  return wanted
    .flatMap((one) => readAs(linking, one, view, facts))
    .map((one) => ({ ...one, file: facts.path, function: 0, position: 0, span: spanOf(facts, [0, 0]), site: null, ...direct }));
}

const globs = new Map<string, (path: string) => boolean>();
function globOf(glob: string): (path: string) => boolean {
  const known = globs.get(glob) ?? compileGlob(glob);
  globs.set(glob, known);
  return known;
}

interface Reads<V> {
  readonly id: string;
  readonly at: readonly string[];
  readonly read: (view: V) => EntryMeaning | readonly EntryMeaning[] | null;
}

function recognized<V>(
  linking: Linking,
  all: readonly Registered<Reads<V>>[],
  origins: readonly Origin[],
  view: V,
  facts: FileFacts,
): readonly { readonly pack: PackId; readonly meaning: EntryMeaning }[] {
  return all
    .filter(({ patterns }) => patterns.some((pattern: OriginPattern) => origins.some(pattern.matches)))
    .flatMap((one) => readAs(linking, one, view, facts));
}

function readAs<V>(
  linking: Linking,
  one: Registered<Reads<V>>,
  view: V,
  facts: FileFacts,
): readonly { readonly pack: PackId; readonly meaning: EntryMeaning }[] {
  const meaning = safely(linking, one, () => one.recognizer.read(view), { file: factsOf(linking, facts.path).path });
  return meaning === null ? [] : listOf(meaning).map((each) => ({ pack: one.pack, meaning: each }));
}
