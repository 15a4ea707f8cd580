// A value as packs see it, from what an expression resolves to.
import type { Decorator, Entry, ExpressionId, FileFacts } from "../model/facts.js";
import { type FilePath, name, type Origin } from "../model/names.js";
import type { BodyView, CallView, ClassView, DecoratorView, Value, ValueHandle } from "../packs/views.js";
import { itemsAdded } from "./items-added.js";
import type { External, Resolved, ResolvedClass, ResolvedFunction, ResolvedRecord, Resolver, Site } from "./resolve/resolved.js";
import { anyField } from "./resolve/writes.js";
import { spanAt, spanOfOwn } from "./span-of-value.js";
import { mayHold } from "./spread-over.js";
import { nameOfHole, textBehind } from "./text-behind.js";
import { throwsIn } from "./throws-in.js";
import { writtenOver } from "./written-over.js";

export interface Backing {
  readonly site: Site | null;
  /** A field of a record whose own text no longer says what it is. */
  readonly within?: { readonly record: Site; readonly field: string };
  readonly resolved: Resolved | null;
}
export interface ValueSource {
  readonly files: ReadonlyMap<FilePath, FileFacts>;
  readonly resolver: () => Resolver;
  readonly backings: WeakMap<ValueHandle, Backing>;
  readonly ofCall: (site: Site, callee: { readonly origin: Origin; readonly external: External | null }) => CallView;
  readonly ofClass: (found: ResolvedClass) => ClassView;
  readonly decorators: (file: FilePath, all: readonly Decorator[]) => readonly DecoratorView[];
}
type Common = Pick<Value, "origin" | "span" | "handle">;

/** `known`: what it resolves to, where the caller knows already. */
export function makeValue(source: ValueSource, site: Site | null, known: Resolved | null): Value {
  const resolved = known ?? (site ? choose(source.resolver().valuesOf(site)) : null);
  const handle: ValueHandle = { key: resolved?.key ?? (site ? `${site.file}:${site.expression}` : "?") };
  source.backings.set(handle, { site, resolved });
  const common: Common = {
    origin: resolved ? source.resolver().originOf(resolved) : null,
    span: site ? spanAt(source, site) : spanOfOwn(source, resolved),
    handle,
  };
  return (
    (resolved && ofResolved(source, resolved, common, site)) ??
    (site && ofExpression(source, site, common)) ?? { kind: "unknown", why: "nothing is known of it", ...common }
  );
}

/** Of several, one that says something; the order of the resolver is stable. */
function choose(values: readonly Resolved[]): Resolved | null {
  return values.find((one) => !(one.kind === "literal" && one.value === null)) ?? values[0] ?? null;
}

function ofResolved(source: ValueSource, resolved: Resolved, common: Common, site: Site | null): Value | null {
  switch (resolved.kind) {
    case "literal":
      return { kind: "literal", value: resolved.value, ...common };
    case "enum-member":
      return { kind: "named", types: [], ...common };
    case "record":
      return ofRecord(source, resolved, common, isAnswered(source, site));
    case "list":
      return isChosen(source, site) ? null : ofList(source, resolved.site ?? site, common);
    case "function": {
      const fn = source.files.get(resolved.file)?.functions[resolved.index];
      return {
        kind: "function",
        name: fn?.name ?? "",
        decorators: source.decorators(resolved.file, fn?.decorators ?? []),
        directives: fn?.directives ?? [],
        body: bodyOf(source, resolved),
        ...common,
      };
    }
    case "class":
      return { kind: "class", view: source.ofClass(resolved), ...common };
    case "instance":
      return { kind: "instance", of: source.ofClass({ ...resolved, kind: "class" }), member: memberOf(source, resolved), ...common };
    case "external":
      return ofExternal(source, resolved, common);
    default:
      return null;
  }
}

/** `strict ? [requireUser] : []`: neither list is the one that stands there. */
function isChosen(source: ValueSource, site: Site | null): boolean {
  const kind = site && source.files.get(site.file)?.expressions[site.expression]?.kind;
  return kind === "ternary" || kind === "or" || kind === "nullish";
}

function ofExternal(source: ValueSource, external: External, common: Common): Value {
  const { call } = external;
  if (call) {
    const made = source.files.get(call.file)?.expressions[call.expression];
    const by = made?.kind === "call" && made.form === "new" ? "new" : "call";
    return { kind: "made", by, call: source.ofCall(call, { origin: calleeOrigin(external), external: calleeOf(external) }), ...common };
  }
  return { kind: "named", types: external.types.flatMap((type) => type.values().slice(0, 1)).map((one) => makeValue(source, null, one)), ...common };
}

function bodyOf(source: ValueSource, { file, index, scope }: ResolvedFunction): BodyView {
  const facts = source.files.get(file);
  const fn = facts?.functions[index];
  return {
    get answers() {
      return (fn?.returned ?? []).flatMap((expression) => alternatives(source, { file, expression, scope }));
    },
    get handsBack() {
      return (fn?.returned ?? []).flatMap((expression) => seenThrough(source, { file, expression, scope }, 0));
    },
    get throws() {
      return facts !== undefined && fn?.body != null && throwsIn(facts, fn.body);
    },
  };
}

/** Each that it may be, where there are several. */
function alternatives(source: ValueSource, site: Site): readonly Value[] {
  const values = source.resolver().valuesOf(site);
  return values.length ? values.map((one) => makeValue(source, site, one)) : [makeValue(source, site, null)];
}

const deepestCalls = 4;

/** What own functions that are called there hand back, and not what they declare. */
function seenThrough(source: ValueSource, site: Site, depth: number): readonly Value[] {
  const found = source.files.get(site.file)?.expressions[site.expression];
  if (found?.kind === "await" || found?.kind === "cast") return seenThrough(source, { ...site, expression: found.of }, depth);
  if (found?.kind !== "call" || found.form !== "call" || depth > deepestCalls) return alternatives(source, site);
  const { functions, externals, signatures } = source.resolver().calleesOf(site);
  const answers = functions.map(({ file, index, scope }) => ({ file, scope, returned: source.files.get(file)?.functions[index]?.returned ?? [] }));
  if (!answers.length || externals.length + signatures.length > 0 || answers.some(({ returned }) => !returned.length)) return alternatives(source, site);
  return answers.flatMap(({ file, scope, returned }) => returned.flatMap((expression) => seenThrough(source, { file, expression, scope }, depth + 1)));
}

function memberOf(source: ValueSource, of: Resolved): (name: string) => Value | null {
  return (name) => {
    const [found] = source.resolver().memberOf(of, name);
    return found ? makeValue(source, null, found) : null;
  };
}

/** `teamWhere(user)`, also by a name of its own. */
function isAnswered(source: ValueSource, site: Site | null): boolean {
  const facts = site && source.files.get(site.file);
  const found = site && facts?.expressions[site.expression];
  const binding = found?.kind === "name" ? facts?.bindings[found.binding] : undefined;
  const value = binding?.kind === "variable" && binding.function !== 0 && !binding.assigned.length && !binding.path.length ? binding.value : null;
  const made = value === null || value === undefined ? found : facts?.expressions[value];
  return made?.kind === "call" || (made?.kind === "await" && facts?.expressions[made.of]?.kind === "call");
}

function ofRecord(source: ValueSource, record: ResolvedRecord, common: Common, answered = false): Value | null {
  const { file, expression, scope } = record.site;
  const found = source.files.get(file)?.expressions[expression];
  if (found?.kind !== "record") return null;
  const named = found.entries.flatMap((entry) => (entry.kind !== "spread" && entry.name !== null ? [{ name: entry.name, value: entry.value }] : []));
  const other = memberOf(source, record);
  return {
    kind: "record",
    keys: named.map((entry) => entry.name),
    field: (name) => {
      const over = writtenOver({ files: source.files, resolver: source.resolver() }, file, expression);
      const last = found.entries.findLastIndex((one) => one.kind !== "spread" && one.name === name);
      const spreadOver = last < 0 ? [] : found.entries.slice(last + 1).filter((one) => mayHold(source.files, source.resolver(), record.site, one, name));
      if (over.has(name) || over.has(anyField) || spreadOver.length > 0) return changedValue(source, record.site, name);
      const entry = named.findLast((one) => one.name === name);
      return entry ? makeValue(source, { file, expression: entry.value, scope }, null) : other(name);
    },
    open: found.entries.some(isOpen),
    answered,
    ...common,
  };
}

/** It is what was written, or what was put in its place. */
function changedValue(source: ValueSource, record: Site, field: string): Value {
  const handle: ValueHandle = { key: `${record.file}:${record.expression}.${field}` };
  source.backings.set(handle, { site: null, resolved: null, within: { record, field } });
  return { kind: "unknown", why: "it is written over after it was written out", origin: null, span: null, handle };
}

function isOpen(entry: Entry): boolean {
  return entry.kind === "spread" || entry.name === null;
}

function ofList(source: ValueSource, site: Site | null, common: Common): Value | null {
  const found = site && source.files.get(site.file)?.expressions[site.expression];
  if (!site || found?.kind !== "list") return null;
  const items = found.items.flatMap((item): readonly Value[] => {
    const spread = source.files.get(site.file)?.expressions[item];
    if (spread?.kind !== "spread") return [makeValue(source, { ...site, expression: item }, null)];
    const inner = makeValue(source, { ...site, expression: spread.of }, null);
    return inner.kind === "list" ? inner.items : [];
  });
  const added = itemsAdded(source.files, site);
  return {
    kind: "list",
    items: [...items, ...added.items.map((item) => makeValue(source, item, null))],
    open: items.length < found.items.length || added.open,
    ...common,
  };
}

/** What the resolver has no value for: literals it does not follow, templates. */
function ofExpression(source: ValueSource, site: Site, common: Common): Value | null {
  const found = source.files.get(site.file)?.expressions[site.expression];
  const at = (expression: ExpressionId): Value => makeValue(source, { ...site, expression }, null);
  switch (found?.kind) {
    case "literal":
      return { kind: "literal", value: found.value, ...common };
    case "nothing":
      return { kind: "nothing", ...common };
    case "template":
      return { kind: "template", texts: found.texts, holes: found.holes.map(at), names: namesOfHoles(source, site, found.holes), ...common };
    case "name":
    case "call": {
      const behind = textBehind(source, site);
      return behind && ofExpression(source, behind, common);
    }
    case "list":
      return ofList(source, site, common);
    case "record":
      return ofRecord(source, { kind: "record", key: common.handle.key, site, declared: [] }, common);
    case "cast":
      return at(found.of);
    default:
      return null;
  }
}

function namesOfHoles(source: ValueSource, { file }: Site, holes: readonly ExpressionId[]): readonly (string | null)[] {
  const facts = factsAt(source, file);
  return holes.map((hole) => nameOfHole(facts, hole));
}

/** Of the callee, from its result: "express#Router()" gives "express#Router". */
export function calleeOrigin(made: External): Origin {
  return made.origin.endsWith("()") ? name<"Origin">(made.origin.slice(0, -2)) : made.origin;
}
/** What was called, from what it gave; not known for what was made by `new`. */
export function calleeOf(made: External): External | null {
  return made.origin.endsWith("()") && made.receiver?.kind === "external" ? made.receiver : null;
}

export function factsAt({ files }: ValueSource, file: FilePath): FileFacts {
  const facts = files.get(file);
  if (!facts) throw new Error(`No facts of ${file}.`);
  return facts;
}
