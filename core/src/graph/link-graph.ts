// Names across files, packs' meanings, linked bodies: from facts to a graph that says what the code does.

import type { FileFacts } from "../model/facts.js";
import { compileGlob } from "../model/glob.js";
import type { BlindSpot, CallCoverage, Graph, LinkedEntryPoint, LinkedFunction } from "../model/graph.js";
import type { CallId, FilePath, InstanceId } from "../model/names.js";
import type { Policy } from "../model/policy.js";
import type { Project } from "../model/project.js";
import type { Problem } from "../model/report.js";
import { ownPack } from "../packs/own/pack.js";
import type { Pack } from "../packs/pack.js";
import { findEntries } from "./find-entries.js";
import { linkFunction } from "./link-body.js";
import { linkEntries } from "./link-entries.js";
import type { Linking } from "./linking.js";
import { parameterHook } from "./parameters.js";
import { spanOf } from "./places.js";
import { indexRecognizers } from "./recognizers.js";
import { openResolver } from "./resolve/open-resolver.js";
import { unseenBehind } from "./unseen.js";
import { vainChecks } from "./vain-checks.js";
import { openViews } from "./views.js";

export function linkGraph(
  project: Project,
  files: ReadonlyMap<FilePath, FileFacts>,
  packs: readonly Pack[],
  policy: Policy,
): Graph & { readonly problems: readonly Problem[] } {
  const linking = openLinking(project, files, [ownPack(policy), ...packs]);
  const entryPoints = linkEntries(linking, findEntries(linking));
  const functions = linkFunctions(linking);
  const unseen = unseenBehind(entryPoints, { functions, calls: linking.calls });
  return {
    entryPoints,
    functions,
    calls: linking.calls,
    actions: [...linking.actions.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    blindSpots: [...blindSpots(files, entryPoints), ...new Set(unseen.map(({ spot }) => spot))],
    unseen,
    vainChecks: vainChecks(linking),
    coverage: coverageOf(linking, entryPoints),
    problems: linking.problems,
  };
}

function openLinking(project: Project, files: ReadonlyMap<FilePath, FileFacts>, packs: readonly Pack[]): Linking {
  const named = packagesOf(project, files);
  const recognizers = indexRecognizers(packs.filter((pack) => isUsed(pack, named)));
  const views = openViews(files, () => resolver);
  const resolver = openResolver(
    files,
    project.resolve,
    parameterHook(() => ({ recognizers, views, resolver })),
  );
  return {
    files,
    resolver,
    leadsTo: project.resolve,
    importedBy: new Map(),
    recognizers,
    views,
    instances: new Map(),
    stages: new Set(),
    calls: new Map(),
    reads: new Map(),
    metadataKeys: new Map(),
    terms: new WeakMap(),
    actions: new Map(),
    problems: [],
  };
}

/** Packages that a manifest names, or that a file imports. */
function packagesOf(project: Project, files: ReadonlyMap<FilePath, FileFacts>): ReadonlySet<string> {
  const named = new Set(Object.keys(project.dependencies));
  for (const { imports } of files.values()) for (const specifier of imports) if (!named.has(specifier)) named.add(specifier).add(packageOf(specifier));
  return named;
}
function packageOf(specifier: string): string {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}
function isUsed({ packages }: Pack, named: ReadonlySet<string>): boolean {
  if (!packages.length) return true;
  return packages.some((one) => (one.includes("*") ? [...named].some(compileGlob(one)) : named.has(one)));
}

/** Linking one function names those that it calls: the map grows while it is walked. */
function linkFunctions(linking: Linking): ReadonlyMap<InstanceId, LinkedFunction> {
  const functions = new Map<InstanceId, LinkedFunction>();
  for (const instance of linking.instances.values()) functions.set(instance.id, linkFunction(linking, instance));
  return functions;
}

function blindSpots(files: ReadonlyMap<FilePath, FileFacts>, entryPoints: readonly LinkedEntryPoint[]): readonly BlindSpot[] {
  const unparsed = [...files.values()].flatMap((facts) =>
    facts.syntaxErrors.slice(0, 1).map(({ at, message }): BlindSpot => ({ span: spanOf(facts, at), reason: "unparsed-file", what: message })),
  );
  const onTheWay = entryPoints.flatMap(({ stages }) => stages.flatMap((stage) => (stage.kind === "blind" ? [stage.spot] : [])));
  return [...unparsed, ...onTheWay];
}

function coverageOf(linking: Linking, entryPoints: readonly LinkedEntryPoint[]): CallCoverage {
  const counted = { resolved: 0, external: 0, lost: 0 };
  const seen = new Set<CallId>();
  for (const { id, callees } of linking.reads.values()) {
    if (seen.has(id)) continue;
    seen.add(id);
    if (callees.functions.length || callees.classes.length || callees.wrapped.length) counted.resolved++;
    else if (callees.lost) counted.lost++;
    else counted.external++;
  }
  const unresolved = entryPoints.filter(({ stages }) => stages.some((stage) => stage.kind === "blind" && stage.spot.reason === "unresolved-entry"));
  return { ...counted, unresolvedEntryPoints: unresolved.length };
}
