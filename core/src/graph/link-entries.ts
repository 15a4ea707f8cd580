// Entry points with their stages: each route, by each way that leads to it.
import type { EntryPoint, IdentityPattern, LinkedEntryPoint, Stage } from "../model/graph.js";
import { type EntryPointId, name } from "../model/names.js";
import type { RouteMeaning } from "../packs/pack.js";
import { evidenceOf } from "./evidence.js";
import { withoutHandedDown } from "./inherited-routes.js";
import type { Linking } from "./linking.js";
import { factsOf, functionIdOf } from "./linking.js";
import { listedStages } from "./listed-stages.js";
import { metadataOf } from "./metadata-keys.js";
import { composeMounts, join, type Way } from "./mounts.js";
import { nameOfValue } from "./name-of-value.js";
import { requestPaths } from "./request-paths.js";
import type { Resolved } from "./resolve/resolved.js";
import { withoutClientsWords } from "./said-by-clients.js";
import { linkStage } from "./stages.js";
import type { Registration } from "./stands.js";
import { unreadMetadata } from "./unread-metadata.js";

export function linkEntries(linking: Linking, registrations: readonly Registration[]): readonly LinkedEntryPoint[] {
  const mounts = composeMounts(linking, registrations);
  const named: Named = { taken: new Map(), seen: new Set() };
  return withoutHandedDown(registrations).flatMap((registration) => {
    const { meaning } = registration;
    if (meaning.kind !== "route") return [];
    return mounts.waysTo(meaning, registration).flatMap((way) => linkEntry(linking, registration, meaning, way, named));
  });
}

interface Named {
  /** How often an id was given. */
  readonly taken: Map<string, number>;
  readonly seen: Set<string>;
}

function linkEntry(
  linking: Linking,
  { pack, span, site, levels }: Registration,
  route: RouteMeaning,
  way: Way,
  { taken, seen }: Named,
): readonly LinkedEntryPoint[] {
  const metadata = route.metadata ? metadataOf(route.metadata) : null;
  const at = route.at?.span ?? span;
  const path = join(way.prefix, route.path);
  const stages = [...way.stages, ...route.stages.map((stage) => ({ ...stage, under: way.prefix }))]
    .flatMap((stage) => listedStages(linking, stage))
    .map((stage, index, all) => (index === all.length - 1 ? { ...stage, role: "last" as const } : stage));
  const linked = stages.flatMap((stage) => linkStage(linking, pack, stage, { metadata, paths: requestPaths(route.paths ?? [], path, stage.under) }, at));
  // Two ways of calls to the same registration that make no difference to it are one, if its path is known.
  const told = levels.length && !baseId(route, way).includes("?") ? JSON.stringify([baseId(route, way), at, linked]) : null;
  if (told !== null && seen.has(told)) return [];
  if (told !== null) seen.add(told);
  const entryPoint: EntryPoint = {
    id: idOf(baseId(route, way), taken),
    kind: route.entry,
    category: route.category,
    pack,
    span: at,
    reason: route.reason ?? null,
  };
  return [
    {
      entryPoint,
      stages: [...procedureGuards(linking, site), ...unreadMetadata(linking, pack, route, linked), ...linked],
      identities: withoutClientsWords(linking, route.identities.map(identityPattern), linked),
    },
  ];
}

function baseId({ entry, method, path }: RouteMeaning, { prefix }: Way): string {
  return entry === "http" ? `http ${method ?? "*"} ${join(prefix, path)}` : `${entry} ${prefix}${path}`;
}
function idOf(id: string, taken: Map<string, number>): EntryPointId {
  const count = (taken.get(id) ?? 0) + 1;
  taken.set(id, count);
  return name<"EntryPointId">(count > 1 ? `${id} (${count})` : id);
}

function identityPattern(path: string): IdentityPattern {
  const [position = "$0", ...names] = path.split(".");
  return { index: position === "this" ? -1 : Number(position.slice(1)), path: names };
}

/** A policy may speak of a procedure builder by its name: `adminProcedure.mutation(…)`. */
function procedureGuards(linking: Linking, site: Registration["site"]): readonly Stage[] {
  if (!site) return [];
  const { externals } = linking.resolver.calleesOf(site);
  const stages: Stage[] = [];
  for (let at: Resolved | null = externals[0]?.receiver ?? null; at?.kind === "external"; at = at.receiver) {
    const made = at.call;
    const called = made && nameOfValue(factsOf(linking, made.file), made.expression);
    if (!made || !called) continue;
    const origin = name<"Origin">(`${made.file}#${called}`);
    for (const { pack, recognizer } of linking.recognizers.guards(origin)) {
      const meaning = recognizer.read(linking.views.ofCall(made, { origin, external: at }));
      const facts = factsOf(linking, made.file);
      const body = {
        id: name<"InstanceId">(`${made.file}#`),
        functionId: functionIdOf(facts, 0),
        file: made.file,
        index: 0,
        scope: made.scope,
        pass: null,
        metadata: null,
        outer: null,
      };
      if (meaning?.shape === "stage")
        stages.unshift({
          kind: "guard",
          evidence: evidenceOf(linking, body, { pack, meaning, span: linking.views.ofCall(made, { origin, external: at }).span }),
        });
    }
  }
  return stages;
}
