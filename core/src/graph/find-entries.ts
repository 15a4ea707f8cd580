// All that packs recognize as a way in, or as what stands before ways in, over the whole project. Actions are noted on the way.
import type { ExpressionId, FileFacts, FunctionIndex, Range } from "../model/facts.js";
import { compileGlob } from "../model/glob.js";
import type { FilePath, Origin, PackId, Span } from "../model/names.js";
import type { EntryMeaning } from "../packs/pack.js";
import { actionOf } from "./actions.js";
import { factsOf, type Linking, type ReadCall } from "./linking.js";
import type { OriginPattern } from "./origin-pattern.js";
import { callAt, spanOf } from "./places.js";
import { listOf, readCall, safely } from "./read-call.js";
import type { Registered } from "./recognizers.js";
import type { Site } from "./resolve/resolved.js";

/** A meaning, and where in the text it was given. */
export interface Registration {
  readonly pack: PackId;
  readonly meaning: EntryMeaning;
  readonly file: FilePath;
  readonly function: FunctionIndex;
  readonly position: number;
  readonly span: Span;
  /** The call that registers it, if it is one. */
  readonly site: Site | null;
}

export function findEntries(linking: Linking): readonly Registration[] {
  return [...linking.files.values()].flatMap((facts) => [
    ...ofCalls(linking, facts),
    ...ofClasses(linking, facts),
    ...ofFunctions(linking, facts),
    ...ofFile(linking, facts),
  ]);
}

function ofCalls(linking: Linking, facts: FileFacts): readonly Registration[] {
  const { searchedNames } = linking.recognizers;
  return facts.calls.flatMap((expression) => {
    if (searchedNames && !searchedNames.has(lastWritten(facts, expression))) return [];
    const site: Site = { file: facts.path, expression, scope: null };
    const read = readCall(linking, site);
    for (const { pack, meaning } of read.actions) actionOf(linking, read, pack, meaning);
    return meaningsOf(linking, read).map(({ pack, meaning }) => {
      const at = read.call.at;
      return { pack, meaning, file: facts.path, function: functionAt(facts, at), position: at[1], span: read.span, site };
    });
  });
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

/** The innermost function in whose text it stands. */
export function functionAt({ functions }: FileFacts, [start]: Range): FunctionIndex {
  return functions.reduce((best, fn, index) => {
    const inside = index > 0 && fn.at[0] <= start && start < fn.at[1];
    return inside && (best === 0 || fn.at[0] >= (functions[best]?.at[0] ?? 0)) ? index : best;
  }, 0);
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
      .map((one) => ({ ...one, file: facts.path, function: index, position: fn.at[0], span: view.span, site: null }));
  });
}

function ofFile(linking: Linking, facts: FileFacts): readonly Registration[] {
  const wanted = linking.recognizers.ofFiles.filter((one) => one.recognizer.at.some((glob) => globOf(glob)(facts.path)));
  if (!wanted.length) return [];
  const view = linking.views.ofFile(facts.path);
  return wanted
    .flatMap((one) => readAs(linking, one, view, facts))
    .map((one) => ({ ...one, file: facts.path, function: 0, position: 0, span: spanOf(facts, [0, 0]), site: null }));
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
