// Classes, their methods, functions and decorators as packs see them.
import type { Decorator, FileFacts, FunctionIndex } from "../model/facts.js";
import { type FilePath, name } from "../model/names.js";
import type { ClassView, DecoratorView, FunctionView, MethodView, Value } from "../packs/views.js";
import { callAt, spanOf } from "./places.js";
import type { Resolved, ResolvedClass, Scope, Site } from "./resolve/resolved.js";
import { factsAt, makeValue, type ValueSource } from "./view-values.js";

const deepestLine = 8;

export function decoratorViews(source: ValueSource, file: FilePath, all: readonly Decorator[]): readonly DecoratorView[] {
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

export function classView(source: ValueSource, found: ResolvedClass): ClassView {
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
    get inheritedDecorators() {
      return inheritedDecorators(source, found, 0);
    },
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
      if (base.kind === "class") return depth > deepestLine ? [] : basesOf(source, base, depth + 1);
      if (base.kind !== "external") return [];
      const site = written === null ? null : { file: found.file, expression: written, scope: found.scope };
      return [makeValue(source, base.call ?? site, base)];
    });
}

function inheritedDecorators(source: ValueSource, found: ResolvedClass, depth: number): readonly DecoratorView[] {
  if (depth > deepestLine) return [];
  return source
    .resolver()
    .basesOf(found)
    .flatMap((base) =>
      base.kind === "class"
        ? [
            ...inheritedDecorators(source, base, depth + 1),
            ...decoratorViews(source, base.file, factsAt(source, base.file).classes[base.index]?.decorators ?? []),
          ]
        : [],
    );
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

export function functionView(source: ValueSource, file: FilePath, index: FunctionIndex, value: Resolved | null): FunctionView {
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
