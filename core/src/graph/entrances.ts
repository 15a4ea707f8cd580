// By which calls a function is come into: the calls of it in the project's text, or the place where it stands as a callback.
import { enlist } from "../model/by-key.js";
import type { ExpressionId, FileFacts, FunctionIndex } from "../model/facts.js";
import { type FilePath, field } from "../model/names.js";
import { functionAt } from "./function-at.js";
import { listBehind } from "./leaning.js";
import { factsOf, type Linking } from "./linking.js";
import { callAt } from "./places.js";
import type { ResolvedFunction, Site } from "./resolve/resolved.js";
import type { Place } from "./stands.js";

/** A place from which a function is come into. */
export interface Entrance extends Place {
  readonly into: Place;
  readonly position: number;
  readonly call: ExpressionId | null;
  /** A callback that runs for each item of a list: the list. */
  readonly each: ExpressionId | null;
}
export interface Entrances {
  readonly into: (place: Place) => readonly Entrance[];
}

interface Calls {
  /** By the last name of the callee, as written in its file. */
  readonly named: ReadonlyMap<string, readonly Site[]>;
  readonly makes: readonly Site[];
}

export function openEntrances(linking: Linking): Entrances {
  const known = new Map<string, readonly Entrance[]>();
  return {
    into: (place) => {
      const key = `${place.file}#${place.function}`;
      const before = known.get(key);
      if (before) return before;
      const found = [...inPlace(linking, place), ...called(linking, place)];
      known.set(key, found);
      return found;
    },
  };
}

/** `routes.forEach((route) => …)`, `withLock(() => …)`: it runs where it stands. */
function inPlace(linking: Linking, place: Place): readonly Entrance[] {
  const facts = factsOf(linking, place.file);
  const fn = facts.functions[place.function];
  const context = fn?.expression == null ? undefined : facts.contexts[fn.expression];
  if (!fn || context?.kind !== "argument") return [];
  const each = context.index === 0 ? listBehind(facts, context.call) : null;
  return [{ into: place, file: place.file, function: fn.parent ?? 0, position: fn.at[0], call: null, each }];
}

function called(linking: Linking, place: Place): readonly Entrance[] {
  const facts = factsOf(linking, place.file);
  const fn = facts.functions[place.function];
  if (!fn || place.function === 0) return [];
  const short = fn.name.split(/[.>~]/).at(-1) ?? "";
  const named = (name: string): readonly Site[] => sitesIn(linking, name, ({ named: all }) => all.get(name) ?? []);
  const sites =
    fn.form === "constructor"
      ? sitesIn(linking, anyMade, ({ makes }) => makes)
      : [...named(short), ...(isDefault(facts, place.function) ? named("default") : [])];
  return sites.flatMap((site) => {
    if (!calledAt(linking, site, place)) return [];
    const at = callAt(factsOf(linking, site.file), site.expression)?.at ?? [0, 0];
    return [{ into: place, file: site.file, function: functionAt(factsOf(linking, site.file), at), position: at[1], call: site.expression, each: null }];
  });
}

/** Of the callees of that call, the one that is meant. */
export function calledAt(linking: Linking, site: Site, place: Place): ResolvedFunction | null {
  return linking.resolver.calleesOf(site).functions.find(({ file, index }) => file === place.file && index === place.function) ?? null;
}

function isDefault({ exports, bindings, expressions }: FileFacts, index: FunctionIndex): boolean {
  const one = field(exports, "default");
  if (one?.kind === "expression") {
    const found = expressions[one.value];
    return found?.kind === "function" && found.function === index;
  }
  return one?.kind === "local" && one.bindings.some((id) => isNameOf(bindings[id], expressions, index));
}
function isNameOf(binding: FileFacts["bindings"][number] | undefined, expressions: FileFacts["expressions"], index: FunctionIndex): boolean {
  if (binding?.kind === "function") return binding.functions.includes(index);
  const value = binding?.kind === "variable" && binding.value !== null ? expressions[binding.value] : undefined;
  return value?.kind === "function" && value.function === index;
}

/** No name of anything: under this all `new` and `super()` are found. */
const anyMade = "new ";

function sitesIn(linking: Linking, name: string, sitesOf: (calls: Calls) => readonly Site[]): readonly Site[] {
  return linking.names.called.filesWith(name).flatMap((path) => sitesOf(callsIn(factsOf(linking, path))));
}
/** Under which a call in that file may be looked for; more than is found there does no harm. */
export function calledNames(facts: FileFacts): readonly string[] {
  const { named, makes } = callsIn(facts);
  const locals = facts.calls.flatMap((id) => {
    const callee = facts.expressions[callAt(facts, id)?.callee ?? -1];
    const binding = callee?.kind === "name" ? facts.bindings[callee.binding] : undefined;
    return binding ? [binding.name] : [];
  });
  return [...named.keys(), ...locals, ...(makes.length > 0 ? [anyMade] : [])];
}

const known = new WeakMap<FileFacts, Calls>();

function callsIn(facts: FileFacts): Calls {
  const before = known.get(facts);
  if (before) return before;
  const named = new Map<string, Site[]>();
  const makes: Site[] = [];
  for (const expression of facts.calls) {
    const site = siteAt(facts.path, expression);
    const callee = facts.expressions[callAt(facts, expression)?.callee ?? -1];
    if (callAt(facts, expression)?.form === "new" || callee?.kind === "super") makes.push(site);
    else for (const name of namesOf(facts, callee)) enlist(named, name, site);
  }
  known.set(facts, { named, makes });
  return { named, makes };
}
function siteAt(file: FilePath, expression: ExpressionId): Site {
  return { file, expression, scope: null };
}
function namesOf({ bindings }: FileFacts, callee: FileFacts["expressions"][number] | undefined): readonly string[] {
  if (callee?.kind === "member") return [callee.name];
  const binding = callee?.kind === "name" ? bindings[callee.binding] : undefined;
  if (binding?.kind === "import") return [binding.imported];
  return binding ? [binding.name] : [];
}
