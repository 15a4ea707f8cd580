// Routers below routers: for each route, the ways that lead to it, each with its prefix and with all that stands before.
import type { MountMeaning, RouteMeaning, StageMeaning } from "../packs/pack.js";
import type { Value } from "../packs/views.js";
import type { Registration } from "./find-entries.js";
import { functionAt } from "./find-entries.js";
import { factsOf, functionOf, type Linking } from "./linking.js";
import { madeInside } from "./made-inside.js";
import { namesGuard } from "./one-of-several.js";
import { isBefore, isCertain, type Placed } from "./order-of-registration.js";
import { callAt } from "./places.js";
import { readCall } from "./read-call.js";

/** A way to a router, or to a route. */
export interface Way {
  readonly prefix: string;
  readonly stages: readonly StageMeaning[];
}
interface Mount extends Placed {
  readonly meaning: MountMeaning;
}
/** This router hangs below that one, from there on. */
interface Below {
  readonly parent: string;
  readonly at: Placed;
  readonly path: string;
  readonly stages: readonly StageMeaning[];
}
export interface Mounts {
  readonly waysTo: (route: RouteMeaning, at: Placed) => readonly Way[];
}

/** More ways than these to one router are not told apart: the first ones stand for all. */
const mostWays = 8;

export function composeMounts(linking: Linking, registrations: readonly Registration[]): Mounts {
  const mounts = new Map<string, Mount[]>();
  const below = new Map<string, Below[]>();
  const shares: { readonly parent: string; readonly child: string; readonly at: Placed }[] = [];
  const seen = new Set<string>();
  for (const { meaning, file, function: index, position } of registrations) {
    const key = routerKey(linking, meaning.on);
    if (key) seen.add(key);
    if (meaning.kind !== "mount" || !key) continue;
    const at: Placed = { file, function: index, position };
    push(mounts, key, { ...at, meaning });
    for (const child of meaning.routers.flatMap((value) => childKey(linking, value) ?? [])) {
      push(below, child, { parent: key, at, path: meaning.path, stages: meaning.stages });
      if (meaning.shared) shares.push({ parent: key, child, at });
    }
  }
  // Limit: a shared router inside a shared router hands up one step. Plug-ins of plug-ins that add guards were seen nowhere.
  for (const { parent, child, at } of shares)
    for (const mount of mounts.get(child) ?? []) if (!mount.meaning.routers.length) push(mounts, parent, { ...mount, ...at });
  for (const key of seen) for (const one of callersGiving(linking, key)) push(below, key, one);
  return { waysTo: (route, at) => waysTo(linking, { mounts, below }, route, at) };
}

interface House {
  readonly mounts: ReadonlyMap<string, readonly Mount[]>;
  readonly below: ReadonlyMap<string, readonly Below[]>;
}

function waysTo(linking: Linking, house: House, route: RouteMeaning, at: Placed): readonly Way[] {
  const key = routerKey(linking, route.on);
  if (!key) return [{ prefix: "", stages: [] }];
  const before = stagesBefore(linking, house, key, at, route.path);
  return waysToRouter(linking, house, key, route.path, 0).map((way) => ({ ...way, stages: [...way.stages, ...before] }));
}

function waysToRouter(linking: Linking, house: House, key: string, path: string, depth: number): readonly Way[] {
  const above = house.below.get(key) ?? [];
  if (!above.length || depth > 8) return [{ prefix: "", stages: [] }];
  return above
    .flatMap(({ parent, at, path: prefix, stages }) => {
      const before = [...stagesBefore(linking, house, parent, at, join(prefix, path)), ...stages];
      return waysToRouter(linking, house, parent, join(prefix, path), depth + 1).map((way) => ({
        prefix: join(way.prefix, prefix),
        stages: [...way.stages, ...before],
      }));
    })
    .slice(0, mostWays);
}

function stagesBefore(linking: Linking, house: House, key: string, at: Placed, path: string): readonly StageMeaning[] {
  return (house.mounts.get(key) ?? [])
    .filter((mount) => !mount.meaning.routers.length && (mount.meaning.always || isBefore(linking, mount, at)) && covers(mount.meaning, path))
    .flatMap((mount) => (isCertain(linking, mount, at) ? mount.meaning.stages : mount.meaning.stages.flatMap(asOptional)));
}

/** What is there only sometimes guards nothing. It is worth a word where it looks like a guard. */
function asOptional(stage: StageMeaning): readonly StageMeaning[] {
  return namesGuard(stage.value.origin) ? [{ ...stage, flaw: "optional" }] : [];
}

/** A mount's path covers a route only where both are plain text; a pattern that we cannot read covers nothing. */
function covers({ path: mounted, exact }: MountMeaning, path: string): boolean {
  if (exact) return join("", mounted) === join("", path);
  const prefix = unnamed(mounted.replace(/\/?\*+$/, "").replace(/\/$/, ""));
  const asked = unnamed(path);
  if (prefix === "") return true;
  return asked === prefix || asked.startsWith(`${prefix}/`);
}

/** ":orgId" and ":id" stand for the same; one with a pattern behind it stands for less. */
function unnamed(path: string): string {
  return path.replace(/:\w+(?=\/|$)/g, ":");
}

export function join(prefix: string, path: string): string {
  const joined = `${prefix.replace(/\/?\*?$/, "")}/${path.replace(/^\//, "")}`.replace(/\/$/, "");
  return joined === "" || joined.startsWith("/") ? joined || "/" : joined;
}

// ---- which router -----------------------------------------------------------

/** Two values with one key are one router: made by the same call, or given as the same parameter. */
export function routerKey(linking: Linking, on: Value | string | null): string | null {
  if (on === null || typeof on === "string") return on;
  const { site, resolved } = linking.views.behind(on);
  const made = resolved?.kind === "external" ? (resolved.call ?? madeInside(linking, site)) : null;
  if (made) return `made ${made.file}:${made.expression}`;
  const facts = site && factsOf(linking, site.file);
  const found = site && facts?.expressions[site.expression];
  const binding = found?.kind === "name" ? facts?.bindings[found.binding] : undefined;
  if (site && binding?.kind === "parameter") return `parameter ${site.file}#${binding.function}:${binding.index}`;
  return resolved ? `${resolved.key} ${site?.file ?? ""}` : null;
}

/** A plug-in's own router is its first parameter. */
function childKey(linking: Linking, value: Value): string | null {
  const { resolved } = linking.views.behind(value);
  return resolved?.kind === "function" ? `parameter ${resolved.file}#${resolved.index}:0` : routerKey(linking, value);
}

/** `registerRoutes(router)`: the parameter is that router, from the call on. */
function callersGiving(linking: Linking, key: string): readonly Below[] {
  const parameter = /^parameter (.*)#(\d+):(\d+)$/.exec(key);
  if (!parameter) return [];
  const [, file = "", fn = "0", index = "0"] = parameter;
  const owner = [...linking.files.values()].find((facts) => facts.path === file);
  const short =
    owner &&
    functionOf(linking, { file: owner.path, index: Number(fn) })
      .name.split(/[.>~]/)
      .at(-1);
  return [...linking.files.values()].flatMap((facts) =>
    facts.calls.flatMap((expression) => {
      const call = callAt(facts, expression);
      const given = call?.arguments[Number(index)];
      if (!call || given === undefined || !mayCall(facts, call.callee, short ?? "")) return [];
      const { functions } = readCall(linking, { file: facts.path, expression, scope: null }).callees;
      if (!functions.some((one) => one.file === file && one.index === Number(fn))) return [];
      const parent = routerKey(linking, linking.views.ofValue({ file: facts.path, expression: given, scope: null }));
      return parent && parent !== key
        ? [{ parent, at: { file: facts.path, function: functionAt(facts, call.at), position: call.at[1] }, path: "", stages: [] }]
        : [];
    }),
  );
}

function mayCall(facts: ReturnType<typeof factsOf>, callee: number, short: string): boolean {
  const found = facts.expressions[callee];
  if (found?.kind === "member") return found.name === short || found.name === "default";
  const binding = found?.kind === "name" ? facts.bindings[found.binding] : undefined;
  return binding?.name === short || (binding?.kind === "import" && (binding.imported === short || binding.imported === "default"));
}

function push<T>(map: Map<string, T[]>, key: string, one: T): void {
  const list = map.get(key) ?? [];
  list.push(one);
  map.set(key, list);
}
