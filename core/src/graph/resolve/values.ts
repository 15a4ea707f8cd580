// Makers of resolved values: each gives its value the canonical key.
import type { BindingId, ClassIndex, FunctionIndex, Range, ShapeIndex, Signature, TypeId } from "../../model/facts.js";
import { type FilePath, name, type Origin } from "../../model/names.js";
import type { Engine, TypeArguments } from "./engine.js";
import type {
  External,
  Late,
  Resolved,
  ResolvedBuiltin,
  ResolvedCallback,
  ResolvedClass,
  ResolvedEnum,
  ResolvedEnumMember,
  ResolvedFunction,
  ResolvedInstance,
  ResolvedList,
  ResolvedLiteral,
  ResolvedMapped,
  ResolvedModule,
  ResolvedNamespace,
  ResolvedPromise,
  ResolvedRecord,
  ResolvedShape,
  ResolvedSignature,
  ResolvedTable,
  Scope,
  Site,
  Values,
} from "./resolved.js";

/** More than this many candidates say nothing. One more is kept, so that it is seen that there were more. */
export const mostCandidates = 12;
const longestKey = 600;

/** Without doubles, in the order found. Beyond the bound literals and library values give way to the project's own. */
export function unique(values: readonly Resolved[]): Values {
  if (values.length < 2) return values;
  const byKey = new Map<string, Resolved>();
  for (const value of values) if (!byKey.has(value.key)) byKey.set(value.key, value);
  if (byKey.size === values.length && values.length <= mostCandidates) return values;
  const found = [...byKey.values()];
  if (found.length <= mostCandidates) return found;
  return [...found.filter(isOwn), ...found.filter((value) => !isOwn(value))].slice(0, mostCandidates + 1);
}
export function isOwn(value: Resolved): boolean {
  return value.kind !== "literal" && value.kind !== "external" && value.kind !== "enum-member";
}
export function flat(values: Values, each: (value: Resolved) => Values): Values {
  const [only] = values;
  if (only === undefined) return values;
  if (values.length === 1) return each(only);
  return unique(values.flatMap(each));
}

export function within(scope: Scope | null): string {
  return scope === null ? "" : `@${scope.key}`;
}
export function siteKey(site: Site): string {
  return `${site.file}:${site.expression}${within(site.scope)}`;
}
/** A value that stands in the key of another: bounded, since types nest. */
export function keysOf(values: Values): string {
  const keys = values
    .map((value) => value.key)
    .sort()
    .join("|");
  return keys.length > longestKey ? "~" : keys;
}
export function late(key: string, values: () => Values): Late {
  return { key, values };
}
/** Type arguments, to be read when somebody asks. */
export function lateTypes(engine: Engine, given: TypeArguments | null): readonly Late[] {
  if (given === null) return [];
  const { file, scope } = given;
  return given.types.map((type) => late(`T${file}:${type}${within(scope)}`, () => engine.type(file, type, scope)));
}
export function now(values: Values): Late {
  return { key: `=${keysOf(values)}`, values: () => values };
}

export function functionValue(file: FilePath, index: FunctionIndex, scope: Scope | null, declared: Values = []): ResolvedFunction {
  return { kind: "function", key: `f:${file}:${index}${within(scope)}`, file, index, scope, self: scope?.self ?? null, declared };
}
export function signatureValue(file: FilePath, signature: Signature, at: Range, of: ResolvedSignature["of"], scope: Scope | null): ResolvedSignature {
  return { kind: "signature", key: `g:${file}:${at[0]}${of === null ? "" : `^${of.file}:${of.shape}`}${within(scope)}`, file, at, signature, of, scope };
}
export function classValue(file: FilePath, index: ClassIndex, scope: Scope | null): ResolvedClass {
  return { kind: "class", key: `c:${file}:${index}${within(scope)}`, file, index, scope };
}
export function instanceValue(file: FilePath, index: ClassIndex, scope: Scope | null): ResolvedInstance {
  return { kind: "instance", key: `i:${file}:${index}${within(scope)}`, file, index, scope };
}
export function recordValue(site: Site, declared: Values = []): ResolvedRecord {
  return { kind: "record", key: `r:${siteKey(site)}`, site, declared };
}
export function shapeValue(file: FilePath, shape: ShapeIndex, scope: Scope | null): ResolvedShape {
  return { kind: "shape", key: `s:${file}:${shape}${within(scope)}`, file, shape, scope };
}
export function listValue(item: Late, items: readonly Late[] | null = null, site: Site | null = null): ResolvedList {
  return { kind: "list", key: `l:[${items === null ? item.key : items.map((each) => each.key).join(",")}]`, item, items, site };
}
export function tableValue(of: Late, map: boolean): ResolvedTable {
  return { kind: "table", key: `t:${map ? "m" : "r"}<${of.key}>`, of, map };
}
export function promiseValue(of: Late): ResolvedPromise {
  return { kind: "promise", key: `p:<${of.key}>`, of };
}
export function mappedValue(file: FilePath, type: TypeId, scope: Scope | null): ResolvedMapped {
  return { kind: "mapped", key: `m:${file}:${type}${within(scope)}`, file, type, scope };
}
export function moduleValue(file: FilePath): ResolvedModule {
  return { kind: "module", key: `n:${file}`, file };
}
export function namespaceValue(file: FilePath, binding: BindingId): ResolvedNamespace {
  return { kind: "namespace", key: `N:${file}:${binding}`, file, binding };
}
export function literalValue(value: string | number | boolean | null): ResolvedLiteral {
  return { kind: "literal", key: `v:${JSON.stringify(value)}`, value };
}
export function enumValue(file: FilePath, binding: BindingId): ResolvedEnum {
  return { kind: "enum", key: `e:${file}:${binding}`, file, binding };
}
export function enumMember(origin: Origin, value: string | number | null): ResolvedEnumMember {
  return { kind: "enum-member", key: `E:${origin}`, origin, value };
}
export function builtinValue(method: string, of: ResolvedBuiltin["of"]): ResolvedBuiltin {
  return { kind: "builtin", key: `b:${method}:${of.key}`, name: method, of };
}
export function callbackValue(parameters: readonly Late[]): ResolvedCallback {
  return { kind: "callback", key: `k:(${parameters.map((each) => each.key).join(",")})`, parameters };
}

// ---- what comes from elsewhere ----------------------------------------------

const mostSegments = 24;

export function externalValue(origin: string, more: { call?: Site | null; receiver?: Resolved | null; types?: readonly Late[]; key?: string } = {}): External {
  const { call = null, receiver = null, types = [] } = more;
  const given = types.length === 0 ? "" : `<${types.map((each) => each.key).join(",")}>`;
  // A call is told by its place and where its chain begins: `query = query.where(…)` makes one value, not ever longer ones.
  const made = call === null ? origin : `${origin.slice(0, origin.indexOf("(") + 1)}${siteKey(call)}`;
  return { kind: "external", key: more.key ?? `x:${made}${given}`, origin: name<"Origin">(origin), call, receiver, types };
}
/** `import * as s from "m"; s.x` is m#x. */
export function externalMember(of: External, member: string, receiver: Resolved = of): Values {
  const origin = of.origin.endsWith("#*") ? `${of.origin.slice(0, -1)}${member}` : `${of.origin}.${member}`;
  if (origin.split(".").length > mostSegments) return [];
  return [externalValue(origin, { receiver, key: `x:${receiver.key}.${origin}` })];
}
/** Calling a whole module calls what it exports by default. */
export function calledOrigin(of: External): Origin {
  return of.origin.endsWith("#*") ? name<"Origin">(`${of.origin.slice(0, -1)}default`) : of.origin;
}
