// What packs are shown: calls, classes and files, made from resolved facts when asked for.
import type { Decorator, ExpressionId, FileFacts, FunctionIndex } from "../model/facts.js";
import { type FilePath, name, type Origin } from "../model/names.js";
import type { CallView, ClassView, DecoratorView, FileView, FunctionView, MethodView, Value } from "../packs/views.js";
import { nameOfValue } from "./name-of-value.js";
import { callAt, spanOf } from "./places.js";
import type { External, Resolved, ResolvedClass, Resolver, Scope, Site } from "./resolve/resolved.js";
import { type Backing, calleeOf, calleeOrigin, makeValue, type ValueSource } from "./view-values.js";

export interface Views {
  readonly ofCall: (site: Site, callee: { readonly origin: Origin; readonly external: External | null }) => CallView;
  readonly ofValue: (site: Site) => Value;
  readonly ofResolved: (resolved: Resolved, site: Site | null) => Value;
  readonly ofClass: (found: ResolvedClass) => ClassView;
  readonly ofFile: (file: FilePath) => FileView;
  readonly ofFunction: (file: FilePath, index: FunctionIndex) => FunctionView;
  /** What stands behind a value that a pack hands back. */
  readonly behind: (value: Value) => Backing;
}

export function openViews(files: ReadonlyMap<FilePath, FileFacts>, resolver: () => Resolver): Views {
  const source: ValueSource = {
    files,
    resolver,
    backings: new WeakMap(),
    ofCall: (site, callee) => callView(source, site, callee),
    ofClass: (found) => classView(source, found),
    decorators: (file, all) => decoratorViews(source, file, all),
  };
  return {
    ofCall: source.ofCall,
    ofClass: source.ofClass,
    ofValue: (site) => makeValue(source, site, null),
    ofResolved: (resolved, site) => makeValue(source, site, resolved),
    ofFile: (file) => fileView(source, file),
    ofFunction: (file, index) => functionView(source, file, index, null),
    behind: ({ handle }) => source.backings.get(handle) ?? { site: null, resolved: null },
  };
}

function callView(source: ValueSource, site: Site, { origin, external }: { readonly origin: Origin; readonly external: External | null }): CallView {
  const facts = factsAt(source, site.file);
  const call = callAt(facts, site.expression);
  const value = (expression: ExpressionId): Value => makeValue(source, { ...site, expression }, null);
  const callee = call && facts.expressions[call.callee];
  return {
    origin,
    form: call?.form ?? "call",
    get receiver() {
      const of = callee?.kind === "member" ? { ...site, expression: callee.of } : null;
      return external?.receiver ? makeValue(source, of, external.receiver) : of && makeValue(source, of, null);
    },
    get links() {
      return linksOf(source, external);
    },
    get onward() {
      return onwardOf(source, site);
    },
    get arguments() {
      return (call?.arguments ?? []).flatMap((argument) => spreadOf(facts, argument, value));
    },
    get types() {
      return (call?.types ?? [])
        .flatMap((type) => source.resolver().typeOf(site.file, type, site.scope).slice(0, 1))
        .map((one) => makeValue(source, null, one));
    },
    awaited: false,
    get name() {
      return nameOfValue(facts, site.expression);
    },
    file: site.file,
    span: spanOf(facts, call?.at ?? [0, 0]),
  };
}

/** `...shared` of a list that is known, item by item; else one value of which nothing is known. */
function spreadOf(facts: FileFacts, argument: ExpressionId, value: (expression: ExpressionId) => Value): readonly Value[] {
  const found = facts.expressions[argument];
  if (found?.kind !== "spread") return [value(argument)];
  const list = value(found.of);
  return list.kind === "list" && !list.open
    ? list.items
    : [{ kind: "unknown", why: "a spread of what is not known", origin: null, span: list.span, handle: list.handle }];
}

/** The calls that made the receiver, the first made first. */
function linksOf(source: ValueSource, callee: External | null): readonly CallView[] {
  const links: CallView[] = [];
  // `made(x)(y)`: what is called was itself made by a call.
  for (let at: Resolved | null = callee?.call ? callee : (callee?.receiver ?? null); at?.kind === "external"; at = at.receiver) {
    if (at.call) links.unshift(source.ofCall(at.call, { origin: calleeOrigin(at), external: calleeOf(at) }));
    if (links.length > 40) break;
  }
  return links;
}

/** `set` and `where` of `db.update(t).set(x).where(y)`, seen from `update`. */
function onwardOf(source: ValueSource, site: Site): readonly CallView[] {
  const next = chainedCalls(factsAt(source, site.file)).get(site.expression);
  if (next === undefined) return [];
  const at = { ...site, expression: next };
  const [external] = source.resolver().calleesOf(at).externals;
  const view = source.ofCall(at, external ? { origin: external.origin, external } : { origin: name<"Origin">("?#?"), external: null });
  return [view, ...view.onward];
}

const chained = new WeakMap<FileFacts, ReadonlyMap<ExpressionId, ExpressionId>>();

/** By call: the call that is made on its answer. */
function chainedCalls(facts: FileFacts): ReadonlyMap<ExpressionId, ExpressionId> {
  const known = chained.get(facts);
  if (known) return known;
  const found = new Map<ExpressionId, ExpressionId>();
  for (const id of facts.calls) {
    const callee = facts.expressions[callAt(facts, id)?.callee ?? -1];
    if (callee?.kind === "member") found.set(callee.of, id);
  }
  chained.set(facts, found);
  return found;
}

function decoratorViews(source: ValueSource, file: FilePath, all: readonly Decorator[]): readonly DecoratorView[] {
  const facts = factsAt(source, file);
  return all.map(({ value, at }) => {
    const site: Site = { file, expression: value, scope: null };
    const call = callAt(facts, value);
    const callees = call ? source.resolver().valuesOf({ ...site, expression: call.callee }) : [];
    const [first] = callees.length ? callees : source.resolver().valuesOf(site);
    return {
      origin: first ? source.resolver().originOf(first) : null,
      get arguments() {
        return (call?.arguments ?? []).map((expression) => makeValue(source, { ...site, expression }, null));
      },
      get value() {
        return makeValue(source, site, null);
      },
      get called() {
        return makeValue(source, call ? { ...site, expression: call.callee } : site, null);
      },
      span: spanOf(facts, at),
    };
  });
}

function classView(source: ValueSource, found: ResolvedClass): ClassView {
  const facts = factsAt(source, found.file);
  const own = facts.classes[found.index];
  const resolver = source.resolver();
  return {
    name: own?.name ?? "",
    origin: resolver.originOf(found) ?? name<"Origin">(`${found.file}#${own?.name ?? ""}`),
    extends: resolver.basesOf(found).flatMap((base) => (base.kind === "external" ? [base.origin] : [])),
    get bases() {
      return basesOf(source, found, 0);
    },
    decorators: decoratorViews(source, found.file, own?.decorators ?? []),
    get methods() {
      return methodsOf(source, found, new Set());
    },
    static: (member) => {
      const [value] = resolver.memberOf(found, member);
      return value ? makeValue(source, null, value) : null;
    },
    file: found.file,
    span: spanOf(facts, own?.nameAt ?? [0, 0]),
  };
}

function basesOf(source: ValueSource, found: ResolvedClass, depth: number): readonly Value[] {
  const written = factsAt(source, found.file).classes[found.index]?.extends ?? null;
  return source
    .resolver()
    .basesOf(found)
    .flatMap((base) => {
      if (base.kind === "class") return depth > 8 ? [] : basesOf(source, base, depth + 1);
      if (base.kind !== "external") return [];
      const site = written === null ? null : { file: found.file, expression: written, scope: found.scope };
      return [makeValue(source, base.call ?? site, base)];
    });
}

function methodsOf(source: ValueSource, found: ResolvedClass, seen: Set<string>): readonly MethodView[] {
  const facts = factsAt(source, found.file);
  const own = Object.entries(facts.classes[found.index]?.members ?? {}).flatMap(([member, declared]) =>
    declared.flatMap((one) =>
      one.kind === "method" && !one.abstract && facts.functions[one.function]?.body && !seen.has(member) ? [{ member, index: one.function }] : [],
    ),
  );
  for (const { member } of own) seen.add(member);
  const inherited = source
    .resolver()
    .basesOf(found)
    .flatMap((base) => (base.kind === "class" ? methodsOf(source, base, seen) : []));
  return [...own.map(({ member, index }) => methodView(source, found, member, index)), ...inherited];
}

function methodView(source: ValueSource, of: ResolvedClass, member: string, index: FunctionIndex): MethodView {
  const resolver = source.resolver();
  const instance: Resolved = { kind: "instance", key: `${of.key}!`, file: of.file, index: of.index, scope: of.scope };
  const [value] = resolver.memberOf(instance, member);
  return {
    ...functionView(source, of.file, index, value ?? null),
    name: member,
    parameters: (factsAt(source, of.file).functions[index]?.parameters ?? []).map((parameter) => {
      const [type] = parameter.type === null ? [] : resolver.typeOf(of.file, parameter.type, null);
      return { name: parameter.name, decorators: decoratorViews(source, of.file, parameter.decorators), type: type ? resolver.originOf(type) : null };
    }),
  };
}

function functionView(source: ValueSource, file: FilePath, index: FunctionIndex, value: Resolved | null): FunctionView {
  const facts = factsAt(source, file);
  const fn = facts.functions[index];
  const resolved: Resolved = value ?? { kind: "function", key: `${file}#${index}`, file, index, scope: null, self: null, declared: [] };
  return {
    name: fn?.name ?? "",
    exportedAs: exportedAs(facts, index),
    value: makeValue(source, fn?.expression == null ? null : { file, expression: fn.expression, scope: scopeOf(resolved) }, resolved),
    decorators: decoratorViews(source, file, fn?.decorators ?? []),
    directives: fn?.directives ?? [],
    file,
    span: spanOf(facts, fn?.nameAt ?? [0, 0]),
  };
}

function scopeOf(resolved: Resolved): Scope | null {
  return resolved.kind === "function" ? resolved.scope : null;
}

function exportedAs(facts: FileFacts, index: FunctionIndex): string | null {
  const exported = Object.entries(facts.exports).find(([, one]) => one.kind === "local" && one.bindings.some((id) => isFunctionBinding(facts, id, index)));
  return exported?.[0] ?? null;
}

function isFunctionBinding(facts: FileFacts, id: number, index: FunctionIndex): boolean {
  const binding = facts.bindings[id];
  if (binding?.kind === "function") return binding.functions.includes(index);
  if (binding?.kind !== "variable" || binding.value === null) return false;
  const value = facts.expressions[binding.value];
  return value?.kind === "function" && value.function === index;
}

function fileView(source: ValueSource, file: FilePath): FileView {
  const facts = factsAt(source, file);
  const resolver = source.resolver();
  const exports = new Map<string, Value>();
  for (const exported of resolver.exportNames(file)) {
    const [value] = resolver.exportOf(file, exported);
    exports.set(exported, makeValue(source, siteOfExport(facts, exported), value ?? null));
  }
  return { path: file, directives: facts.directives, exports, span: spanOf(facts, [0, 0]) };
}

/** Where the exported value is made, so that a wrapper's call can be looked at. */
function siteOfExport(facts: FileFacts, exported: string): Site | null {
  const one = Object.hasOwn(facts.exports, exported) ? facts.exports[exported] : undefined;
  if (one?.kind === "expression") return { file: facts.path, expression: one.value, scope: null };
  const bindings = one?.kind === "local" ? one.bindings.map((id) => facts.bindings[id]) : [];
  const variable = bindings.find((binding) => binding?.kind === "variable");
  return variable?.kind === "variable" && variable.value !== null && !variable.path.length
    ? { file: facts.path, expression: variable.value, scope: null }
    : null;
}

function factsAt({ files }: ValueSource, file: FilePath): FileFacts {
  const facts = files.get(file);
  if (!facts) throw new Error(`No facts of ${file}.`);
  return facts;
}
