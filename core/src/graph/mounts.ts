// Routers below routers: for each route, the ways that lead to it, each with its prefix and with all that stands before.
import type { MountMeaning, RouteMeaning, StageMeaning } from "../packs/pack.js";
import type { Value } from "../packs/views.js";
import { functionAt } from "./function-at.js";
import { factsOf, functionOf, type Linking } from "./linking.js";
import { asOptional } from "./listed-stages.js";
import { isBefore, isCertain, type Placed } from "./order-of-registration.js";
import { callAt } from "./places.js";
import { readCall } from "./read-call.js";
import { identityOf, type RouterIdentity } from "./router-identity.js";
import type { Registration } from "./stands.js";
import { areCompatible, isBeginningOf } from "./stands.js";

/** A stage, and the path below which it hangs. */
export type HungStage = StageMeaning & { readonly under: string };
/** A way to a router, or to a route. */
export interface Way {
  readonly prefix: string;
  readonly stages: readonly HungStage[];
}
interface Mount extends Placed {
  readonly meaning: MountMeaning;
  readonly through: readonly string[];
}
/** This router hangs below that one, from there on. */
interface Below {
  readonly parent: RouterIdentity;
  readonly through: readonly string[];
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
  const shares: { readonly parent: RouterIdentity; readonly child: RouterIdentity; readonly at: Placed }[] = [];
  const seen = new Set<string>();
  for (const { meaning, file, function: index, position, levels, rounds } of registrations) {
    const on = identityOf(linking, meaning.on, levels);
    if (on) seen.add(on.key);
    if (meaning.kind !== "mount" || !on) continue;
    const at: Placed = { file, function: index, position, levels, rounds };
    push(mounts, on.key, { ...at, meaning, through: on.through });
    for (const child of meaning.routers.flatMap((value) => childOf(linking, value, at) ?? [])) {
      push(below, child.key, { parent: on, through: child.through, at, path: meaning.path, stages: meaning.stages });
      if (meaning.shared) shares.push({ parent: on, child, at });
    }
  }
  // Limit: a shared router inside a shared router hands up one step. Plug-ins of plug-ins that add guards were seen nowhere.
  for (const { parent, child, at } of shares)
    for (const mount of mounts.get(child.key) ?? []) if (!mount.meaning.routers.length) push(mounts, parent.key, { ...mount, ...at, through: parent.through });
  for (const key of seen) for (const one of callersGiving(linking, key)) push(below, key, one);
  return { waysTo: (route, at) => waysTo(linking, { mounts, below }, route, at) };
}

interface House {
  readonly mounts: ReadonlyMap<string, readonly Mount[]>;
  readonly below: ReadonlyMap<string, readonly Below[]>;
}

function waysTo(linking: Linking, house: House, route: RouteMeaning, at: Placed): readonly Way[] {
  const router = identityOf(linking, route.on, at.levels);
  if (!router) return [{ prefix: "", stages: [] }];
  const before = stagesBefore(linking, house, router, at, route.path);
  return waysToRouter(linking, house, router, route.path, 0).map((way) => ({ ...way, stages: [...way.stages, ...before.map(hungBelow(way.prefix))] }));
}

function waysToRouter(linking: Linking, house: House, router: RouterIdentity, path: string, depth: number): readonly Way[] {
  const above = (house.below.get(router.key) ?? []).filter(({ through }) => areCompatible(through, router.through));
  if (!above.length || depth > 8) return [{ prefix: "", stages: [] }];
  return above
    .flatMap(({ parent, at, path: prefix, stages }) => {
      const before = [...stagesBefore(linking, house, parent, at, join(prefix, path)), ...stages.map((stage) => ({ ...stage, under: prefix }))];
      return waysToRouter(linking, house, parent, join(prefix, path), depth + 1).map((way) => ({
        prefix: join(way.prefix, prefix),
        stages: [...way.stages, ...before.map(hungBelow(way.prefix))],
      }));
    })
    .slice(0, mostWays);
}

function hungBelow(prefix: string): (stage: HungStage) => HungStage {
  return (stage) => ({ ...stage, under: join(prefix, stage.under) });
}

/** Hung below what they are mounted on, as seen from the router. */
function stagesBefore(linking: Linking, house: House, router: RouterIdentity, at: Placed, path: string): readonly HungStage[] {
  return (house.mounts.get(router.key) ?? [])
    .filter(
      (mount) =>
        !mount.meaning.routers.length &&
        areCompatible(mount.through, router.through) &&
        (mount.meaning.always || isBefore(linking, mount, at)) &&
        covers(mount.meaning, path),
    )
    .flatMap((mount) => {
      const stages = mount.meaning.stages.map((stage) => ({ ...stage, under: mount.meaning.path }));
      // On some of the routers that this one may be, and not on others.
      return isBeginningOf(mount.through, router.through) && isCertain(linking, mount, at) ? stages : stages.flatMap(asOptional);
    });
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

/** A plug-in's own router is its first parameter. */
function childOf(linking: Linking, value: Value, { levels }: Placed): RouterIdentity | null {
  const { resolved } = linking.views.behind(value);
  return resolved?.kind === "function" ? { key: `parameter ${resolved.file}#${resolved.index}:0`, through: [] } : identityOf(linking, value, levels);
}

/** `registerRoutes(router)`: the parameter is that router, from the call on. */
function callersGiving(linking: Linking, key: string): readonly Below[] {
  const parameter = /^parameter (.*)#(\d+):(\d+)$/.exec(key);
  if (!parameter) return [];
  const [, file = "", fn = "0", index = "0"] = parameter;
  const { called } = linking.names;
  const owner = [...linking.files.keys()].find((path) => path === file);
  const short =
    owner &&
    functionOf(linking, { file: owner, index: Number(fn) })
      .name.split(/[.>~]/)
      .at(-1);
  const calling = new Set([...called.filesWith(short ?? ""), ...called.filesWith("default")]);
  return [...calling].sort().flatMap((path) => {
    const facts = factsOf(linking, path);
    return facts.calls.flatMap((expression) => {
      const call = callAt(facts, expression);
      const given = call?.arguments[Number(index)];
      if (!call || given === undefined || !mayCall(facts, call.callee, short ?? "")) return [];
      const { functions } = readCall(linking, { file: facts.path, expression, scope: null }).callees;
      if (!functions.some((one) => one.file === file && one.index === Number(fn))) return [];
      const parent = identityOf(linking, linking.views.ofValue({ file: facts.path, expression: given, scope: null }), []);
      const at: Placed = { file: facts.path, function: functionAt(facts, call.at), position: call.at[1], levels: [], rounds: [] };
      return parent && parent.key !== key ? [{ parent, through: [], at, path: "", stages: [] }] : [];
    });
  });
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
