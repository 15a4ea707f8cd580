// Names across files, packs' meanings, linked bodies: from facts to a graph that says what the code does.

import type { FileFacts } from "../model/facts.js";
import type { BlindSpot, CallCoverage, Graph, LinkedEntryPoint, LinkedFunction } from "../model/graph.js";
import type { CallId, FilePath, InstanceId } from "../model/names.js";
import type { Policy } from "../model/policy.js";
import type { Project } from "../model/project.js";
import type { Problem } from "../model/report.js";
import type { Pack } from "../packs/pack.js";
import type { Entry } from "../remembering/recall.js";
import { isSameData } from "../remembering/same-data.js";
import { allActions } from "./actions.js";
import { type Found, findEntries, foundIn } from "./find-entries.js";
import { stagesSoFar } from "./left-functions.js";
import { linkFunction } from "./link-body.js";
import { linkEntries } from "./link-entries.js";
import type { Linking } from "./linking.js";
import { type Core, type Links, noLinks, type Opened, openLinking } from "./links.js";
import { spanOf } from "./places.js";
import { unseenBehind } from "./unseen.js";
import { vainChecks } from "./vain-checks.js";

export function linkGraph(
  project: Project,
  files: ReadonlyMap<FilePath, FileFacts>,
  packs: readonly Pack[],
  policy: Policy,
  links: Links = noLinks(),
): Graph & { readonly problems: readonly Problem[] } {
  const opened = openLinking({ project, files, packs, policy }, links);
  const { linking } = opened;
  const { value: core, isWhole } = coreOf(opened, links);
  const vain = vainChecks(linking);
  if (opened.keep && !isWhole) opened.keep(core);
  const { entryPoints, functions, calls, unseen } = core.value;
  return {
    entryPoints,
    functions,
    calls,
    actions: allActions(linking),
    blindSpots: [...blindSpots(files, entryPoints), ...new Set(unseen.map(({ spot }) => spot))],
    unseen,
    vainChecks: vain,
    coverage: coverageOf(linking, entryPoints),
    problems: [...linking.problems],
  };
}

/** All that comes of registrations: what it was before, where nothing has changed that it was read from. */
function coreOf({ linking, last, startOver }: Opened, links: Links): { readonly value: Entry<Core>; readonly isWhole: boolean } {
  if (last && isStanding(linking, last)) return { value: last, isWhole: true };
  startOver();
  return { value: linking.recall.evaluate(() => linkCore(linking, links)), isWhole: false };
}
function isStanding(linking: Linking, { value: { found } }: Entry<Core>): boolean {
  const { recall, candidates, declared } = linking;
  const now = foundIn(linking);
  const isOfItsTime = ({ round, ground }: Entry<unknown>): boolean => round !== recall.round() || !recall.grounds.has(ground, stagesSoFar);
  const isSame = found.length === now.length && found.every((one, index) => isSameFound(one, now[index]));
  return isSame && [...candidates.now.values(), ...declared.now.values()].every(isOfItsTime);
}
/** What packs have told is looked into only when it is asked for: it is the same only if it is the very same. */
function isSameFound(one: Found, other: Found | undefined): boolean {
  if (!other || one.file !== other.file || !isSameData(one.candidates, other.candidates)) return false;
  return one.declared === other.declared || one.declared.length + other.declared.length === 0;
}

function linkCore(linking: Linking, links: Links): Core {
  const found = foundIn(linking);
  const entryPoints = linkEntries(linking, findEntries(linking, found));
  const functions = linkFunctions(linking, links);
  const calls = new Map(Array.from(linking.calls.now, ([, { value }]) => [value.linked.id, value.linked] as const));
  return { found, entryPoints, functions, calls, unseen: unseenBehind(entryPoints, { functions, calls }) };
}

/** Linking one function names those that it calls: the map grows while it is walked. */
function linkFunctions(linking: Linking, { linked, pause }: Links): ReadonlyMap<InstanceId, LinkedFunction> {
  const { recall, instances } = linking;
  const functions = new Map<InstanceId, LinkedFunction>();
  for (const instance of instances.values()) {
    const before = linked.get(instance);
    const stands = before !== undefined && recall.redo(before);
    if (!stands) pause();
    const entry = stands
      ? before
      : withSame(
          before,
          recall.evaluate(() => linkFunction(linking, instance)),
        );
    if (recall.grounds.keeps) linked.set(instance, entry);
    recall.grounds.lean(entry.ground);
    functions.set(instance.id, entry.value);
  }
  return functions;
}
function withSame(before: Entry<LinkedFunction> | undefined, entry: Entry<LinkedFunction>): Entry<LinkedFunction> {
  return before && isSameData(before.value, entry.value) ? { ...entry, value: before.value } : entry;
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
  for (const { id, callees } of [...linking.reads.now.values()].map(({ value }) => value)) {
    if (seen.has(id)) continue;
    seen.add(id);
    if (callees.functions.length || callees.classes.length || callees.wrapped.length) counted.resolved++;
    else if (callees.lost) counted.lost++;
    else counted.external++;
  }
  const unresolved = entryPoints.filter(({ stages }) => stages.some((stage) => stage.kind === "blind" && stage.spot.reason === "unresolved-entry"));
  return { ...counted, unresolvedEntryPoints: unresolved.length };
}
