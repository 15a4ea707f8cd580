// The recognizers of all packs in use, indexed by what they look at, so that none is shown what does not concern it.
import type { Origin, PackId } from "../model/names.js";
import type { AnyRecognizer, Pack, Recognizer } from "../packs/pack.js";
import { bare, compilePattern, type OriginPattern, splitNames } from "./origin-pattern.js";

export interface Registered<R> {
  readonly pack: PackId;
  readonly recognizer: R;
  readonly patterns: readonly OriginPattern[];
}
/** Those that look at a call whose callee has this origin. */
export type ByOrigin<R> = (origin: Origin) => readonly Registered<R>[];

export interface Recognizers {
  readonly entries: ByOrigin<Recognizer<"entry-point", "call">>;
  readonly actions: ByOrigin<Recognizer<"action", "call">>;
  readonly guards: ByOrigin<Recognizer<"guard", "call">>;
  readonly audits: ByOrigin<Recognizer<"audit", "call">>;
  readonly parameters: ByOrigin<Recognizer<"parameter", "call">>;
  readonly callbacks: ByOrigin<Recognizer<"callback", "call">>;
  readonly outcomes: ByOrigin<Recognizer<"outcome", "call">>;
  /** Last names of callees that are entry points or actions; null: any name may be. */
  readonly searchedNames: ReadonlySet<string> | null;
  readonly ofClasses: readonly Registered<Recognizer<"entry-point", "class">>[];
  readonly ofFunctions: readonly Registered<Recognizer<"entry-point", "function">>[];
  readonly ofFiles: readonly Registered<Recognizer<"entry-point", "file">>[];
}

export function indexRecognizers(packs: readonly Pack[]): Recognizers {
  const all = packs.flatMap((pack) => pack.recognizers.map((recognizer) => register(pack.id, recognizer)));
  const entries = select(all, (one): one is Recognizer<"entry-point", "call"> => one.finds === "entry-point" && one.looksAt === "call");
  const actions = select(all, (one): one is Recognizer<"action", "call"> => one.finds === "action" && one.looksAt === "call");
  return {
    entries: byOrigin(entries),
    actions: byOrigin(actions),
    guards: byOrigin(select(all, (one): one is Recognizer<"guard", "call"> => one.finds === "guard" && one.looksAt === "call")),
    audits: byOrigin(select(all, (one): one is Recognizer<"audit", "call"> => one.finds === "audit" && one.looksAt === "call")),
    parameters: byOrigin(select(all, (one): one is Recognizer<"parameter", "call"> => one.finds === "parameter" && one.looksAt === "call")),
    callbacks: byOrigin(select(all, (one): one is Recognizer<"callback", "call"> => one.finds === "callback" && one.looksAt === "call")),
    outcomes: byOrigin(select(all, (one): one is Recognizer<"outcome", "call"> => one.finds === "outcome" && one.looksAt === "call")),
    searchedNames: lastNamesOf([...entries, ...actions]),
    ofClasses: select(all, (one): one is Recognizer<"entry-point", "class"> => one.finds === "entry-point" && one.looksAt === "class"),
    ofFunctions: select(all, (one): one is Recognizer<"entry-point", "function"> => one.finds === "entry-point" && one.looksAt === "function"),
    ofFiles: select(all, (one): one is Recognizer<"entry-point", "file"> => one.finds === "entry-point" && one.looksAt === "file"),
  };
}

function register(pack: PackId, recognizer: AnyRecognizer): Registered<AnyRecognizer> {
  return { pack, recognizer, patterns: recognizer.looksAt === "file" ? [] : recognizer.at.map(compilePattern) };
}

function select<R extends AnyRecognizer>(all: readonly Registered<AnyRecognizer>[], is: (one: AnyRecognizer) => one is R): Registered<R>[] {
  return all.flatMap(({ pack, recognizer, patterns }) => (is(recognizer) ? [{ pack, recognizer, patterns }] : []));
}

function lastNamesOf(all: readonly Registered<AnyRecognizer>[]): ReadonlySet<string> | null {
  const names = all.flatMap((one) => one.patterns.map((pattern) => pattern.lastNames));
  return names.includes(null) ? null : new Set(names.flatMap((one) => one ?? []));
}

function byOrigin<R>(all: readonly Registered<R>[]): ByOrigin<R> {
  const named = new Map<string, Registered<R>[]>();
  const unnamed: Registered<R>[] = [];
  for (const one of all) {
    const names = one.patterns.flatMap((pattern) => pattern.lastNames ?? []);
    for (const lastName of new Set(names)) named.set(lastName, [...(named.get(lastName) ?? []), one]);
    if (one.patterns.some((pattern) => !pattern.lastNames)) unnamed.push(one);
  }
  const answered = new Map<Origin, readonly Registered<R>[]>();
  return (origin) => {
    const known = answered.get(origin);
    if (known) return known;
    const found = [...new Set([...(named.get(lastNameOf(origin)) ?? []), ...unnamed])].filter((one) => one.patterns.some((pattern) => pattern.matches(origin)));
    answered.set(origin, found);
    return found;
  };
}

function lastNameOf(origin: Origin): string {
  return bare(splitNames(origin.slice(origin.lastIndexOf("#") + 1)).at(-1) ?? "");
}
