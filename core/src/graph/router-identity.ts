// Which router a value is: the call that made it, for which class, and by which calls one came to that call. `new Users().router` is what
// `this.app` is in the methods of Users.
import type { Member } from "../model/facts.js";
import { field } from "../model/names.js";
import type { Value } from "../packs/views.js";
import { functionAt } from "./function-at.js";
import { factsOf, functionOf, type Linking } from "./linking.js";
import { callAt } from "./places.js";
import { assignedMembers } from "./resolve/assignments.js";
import type { Resolved, Scope, Site } from "./resolve/resolved.js";
import { type Level, levelsToSelf, throughOf, throughTo } from "./stands.js";
import { writtenAt } from "./written.js";

export interface RouterIdentity {
  readonly key: string;
  /** The calls by which the one that makes it was come to, the innermost first, as far as they are known. */
  readonly through: readonly string[];
}
interface Instance {
  readonly self: Extract<Resolved, { readonly kind: "instance" }>;
  readonly through: readonly string[];
  readonly scope: Scope | null;
}
interface Looking {
  readonly linking: Linking;
  readonly levels: readonly Level[];
}

const deepest = 12;

/** Two values with one key are one router, as far as it is known by which calls each was made. */
export function identityOf(linking: Linking, on: Value | string | null, levels: readonly Level[]): RouterIdentity | null {
  if (on === null) return null;
  if (typeof on === "string") return { key: on, through: [] };
  const { site, resolved } = linking.views.behind(on);
  const made = site && madeAt({ linking, levels }, site, throughFrom(levels, linking, site), null, 0);
  if (made) return made;
  if (resolved?.kind === "external" && resolved.call) return { key: madeKey(resolved.call), through: [] };
  const facts = site && factsOf(linking, site.file);
  const found = site && facts?.expressions[site.expression];
  const binding = found?.kind === "name" ? facts?.bindings[found.binding] : undefined;
  if (site && binding?.kind === "parameter") return { key: `parameter ${site.file}#${binding.function}:${binding.index}`, through: [] };
  return resolved ? { key: `${resolved.key} ${site?.file ?? ""}`, through: [] } : null;
}

function madeKey({ file, expression }: Site): string {
  return `made ${file}:${expression}`;
}

/** What led to the body that an expression stands in. */
function throughFrom(levels: readonly Level[], linking: Linking, { file, expression }: Site): readonly string[] {
  const at = bodyOf(linking, { file, expression, scope: null });
  return at === null ? [] : throughTo(levels, { file, function: at });
}
function bodyOf(linking: Linking, { file, expression }: Site): number | null {
  const facts = factsOf(linking, file);
  const call = callAt(facts, expression);
  return call ? functionAt(facts, call.at) : null;
}

function madeAt(looking: Looking, start: Site, through: readonly string[], self: Instance | null, depth: number): RouterIdentity | null {
  const { linking } = looking;
  const site = writtenAt(linking, start);
  const facts = factsOf(linking, site.file);
  const found = facts.expressions[site.expression];
  if (!found || depth > deepest) return null;
  switch (found.kind) {
    case "call":
      return madeByCall(looking, site, throughAt(looking, site, through), self, depth);
    case "member": {
      const of = instanceAt(looking, { ...site, expression: found.of }, through, self, depth + 1);
      return of && memberOf(looking, of, found.name, depth + 1);
    }
    default:
      return null;
  }
}

/** In a body on the way, what led there; in one that was come into by following, what was followed. */
function throughAt({ linking, levels }: Looking, site: Site, followed: readonly string[]): readonly string[] {
  if (followed.length) return followed;
  return throughFrom(levels, linking, site);
}

function madeByCall(looking: Looking, site: Site, through: readonly string[], self: Instance | null, depth: number): RouterIdentity | null {
  const { linking } = looking;
  const { functions, externals, builtins } = linking.resolver.calleesOf(site);
  if (callAt(factsOf(linking, site.file), site.expression)?.form === "new") return externals.length ? { key: madeKey(site), through } : null;
  const [only, ...others] = functions;
  if (!only) return externals.length && !builtins.length ? libraryMade(linking, site, through, self) : null;
  if (others.length) return null;
  const { returned } = functionOf(linking, only);
  const scope = linking.resolver.enterWhole(only, site, null);
  const inner = [`${site.file}:${site.expression}`, ...through];
  const found = returned.flatMap((expression) => madeAt(looking, { file: only.file, expression, scope }, inner, null, depth + 1) ?? []);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** A router that a class makes for itself is another one in each class that inherits it. */
function libraryMade(linking: Linking, site: Site, through: readonly string[], self: Instance | null): RouterIdentity | null {
  const [made] = linking.resolver.valuesOf(site);
  const key = made?.kind === "external" && made.call ? madeKey({ ...made.call, file: made.call.file }) : madeKey(site);
  return { key: self ? `${key} of ${self.self.file}:${self.self.index}` : key, through };
}

// ---- instances --------------------------------------------------------------

function instanceAt(looking: Looking, start: Site, through: readonly string[], self: Instance | null, depth: number): Instance | null {
  const { linking, levels } = looking;
  const site = writtenAt(linking, start);
  const facts = factsOf(linking, site.file);
  const found = facts.expressions[site.expression];
  if (!found || depth > deepest) return null;
  if (found.kind === "this" && self) return self;
  const [value, ...others] = linking.resolver.valuesOf(site).filter((one) => one.kind === "instance");
  if (value?.kind !== "instance" || others.length) return null;
  if (found.kind === "this") return { self: value, through: throughOf(levelsToSelf(levels)), scope: null };
  if (found.kind !== "call" || found.form !== "new") return { self: value, through: [], scope: null };
  const [made] = linking.resolver.calleesOf(site).functions;
  const outer = throughAt(looking, site, through);
  return { self: value, through: [`${site.file}:${site.expression}`, ...outer], scope: made ? linking.resolver.enterWhole(made, site, null) : null };
}

function memberOf(looking: Looking, of: Instance, name: string, depth: number): RouterIdentity | null {
  const { linking } = looking;
  const found = declaredIn(linking, of.self, name, 0);
  if (!found || depth > deepest) return null;
  const { file, index, members } = found;
  const scope = linking.resolver.memberOf(of.self, name).find((one) => one.kind === "function")?.scope ?? null;
  const at = (expression: number): RouterIdentity | null => madeAt(looking, { file, expression, scope }, of.through, of, depth + 1);
  const getter = members.find((one) => one.kind === "getter" || one.kind === "method");
  if (getter && getter.kind !== "property") return single((factsOf(linking, file).functions[getter.function]?.returned ?? []).map(at));
  const property = members.find((one) => one.kind === "property");
  const written = property?.kind === "property" && property.value !== null ? [property.value] : assignedMembers(factsOf(linking, file), index, name);
  return single(written.map(at));
}

function single(found: readonly (RouterIdentity | null)[]): RouterIdentity | null {
  const [only, ...others] = found;
  return only && !others.length ? only : null;
}

interface Declared {
  readonly file: Site["file"];
  readonly index: number;
  readonly members: readonly Member[];
}
/** The nearest class on the line that has the member. */
function declaredIn(linking: Linking, of: Extract<Resolved, { readonly kind: "instance" | "class" }>, name: string, depth: number): Declared | null {
  const members = field(factsOf(linking, of.file).classes[of.index]?.members ?? {}, name);
  if (members) return { file: of.file, index: of.index, members };
  for (const base of depth > deepest ? [] : linking.resolver.basesOf(of)) {
    const found = base.kind === "class" ? declaredIn(linking, base, name, depth + 1) : null;
    if (found) return found;
  }
  return null;
}
