// What the stages found -> a Report, in canonical order: the same parts give the same bytes, in whatever order they came.
import { canonicalJson, digestOf } from "../model/canonical.js";
import type { Graph } from "../model/graph.js";
import type { Span } from "../model/names.js";
import { openPlaces } from "../model/places.js";
import type { Policy } from "../model/policy.js";
import type { Project } from "../model/project.js";
import type { Coverage, Finding, Place, Problem, Report, RuleCard } from "../model/report.js";
import type { Verdict } from "../model/verdict.js";
import { countActions, hasAudits } from "./reach.js";

export interface Parts {
  readonly tool: Report["tool"];
  readonly project: Pick<Project, "files" | "skipped" | "digest">;
  readonly policy: Policy;
  /** Of all stages. */
  readonly problems: readonly Problem[];
  readonly graph: Graph;
  readonly verdicts: readonly Verdict[];
  readonly rules: readonly RuleCard[];
  readonly findings: readonly Finding[];
}

export function composeReport(parts: Parts): Report {
  const { tool, project, policy, graph, verdicts, rules, findings } = parts;
  const coverage = countCoverage(parts);
  const problems = [...parts.problems, ...nothingToJudge(parts), ...mostlyUnreached(coverage)];
  return {
    schema: "countersign-report/1",
    tool,
    sources: project.digest,
    policy: digestOf(canonicalJson(policy)),
    entryPoints: inOrder(
      graph.entryPoints.map(({ entryPoint }) => entryPoint),
      ({ id, span }) => [id, ...place(span)],
    ),
    actions: inOrder(graph.actions, ({ id, span }) => [...place(span), id]),
    verdicts: inOrder(verdicts, ({ obligation: { entryPoint, action, duty, requirement } }) => [
      entryPoint.id,
      ...place(action.span),
      action.id,
      duty,
      requirement,
    ]),
    rules: inOrder(rules, ({ id }) => [id]),
    findings,
    places: placesOf(graph, verdicts),
    blindSpots: withoutDoubles(inOrder(graph.blindSpots, ({ span, reason, what }) => [...place(span), reason, what])),
    problems: withoutDoubles(
      inOrder(problems, ({ fatal, file, span, code, message }) => [fatal ? 0 : 1, file ?? "", ...(span ? place(span) : []), code, message]),
    ),
    coverage,
  };
}

/** Of actions and checks: so that people are told a name, and not only a line. */
function placesOf({ functions, actions }: Graph, verdicts: readonly Verdict[]): readonly Place[] {
  const placeOf = openPlaces(functions);
  const checks = verdicts.flatMap((verdict) => (verdict.outcome === "held" ? verdict.evidence : []));
  const told = [...actions, ...checks].map(({ span }) => ({ span, function: placeOf(span) }));
  return withoutDoubles(inOrder(told, ({ span }) => place(span)));
}

function countCoverage({ project, graph, policy }: Parts): Coverage {
  const { resolved, external, lost, unresolvedEntryPoints } = graph.coverage;
  return {
    files: { read: project.files.length, skipped: inOrder(project.skipped, ({ file, why }) => [file, why]) },
    calls: { resolved, external, lost },
    entryPoints: { found: graph.entryPoints.length, unresolved: unresolvedEntryPoints },
    actions: countActions(graph),
    auditsKnown: policy.audits.length > 0 || hasAudits(graph),
  };
}

/** An empty run is never green. Files that could not be had have said so already. */
function nothingToJudge({ graph, project, problems }: Parts): readonly Problem[] {
  if (graph.entryPoints.length > 0 || graph.actions.length > 0 || problems.some(({ fatal }) => fatal)) return [];
  const files = project.files.length;
  const message = `There is no entry point and no action in the ${files === 1 ? "one file" : `${files} files`} that could be read.`;
  const remedy = "Name the folder that holds the server's sources, or describe its actions and guards in countersign.jsonc.";
  return [{ code: "nothing-found", message, remedy, file: null, span: null, fatal: true }];
}

/** A server whose routes are registered in a way that no pack knows would look calm: it says so instead. */
function mostlyUnreached({ actions: { found, reached, background }, entryPoints }: Coverage): readonly Problem[] {
  if (found < 20 || (reached + background) * 8 > found) return [];
  const message = `Only ${reached + background} of ${found} actions are reached from the ${entryPoints.found} entry points that were found.`;
  const remedy = "The way that this project registers its routes may be unknown to the packs: read the verdicts as a part of the whole.";
  return [{ code: "mostly-unreached", message, remedy, file: null, span: null, fatal: false }];
}

type Key = readonly (string | number)[];

function inOrder<T>(all: readonly T[], key: (one: T) => Key): readonly T[] {
  return all
    .map((one) => ({ one, key: key(one) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ one }) => one);
}

function compareKeys(a: Key, b: Key): number {
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (right === undefined) return 1;
    if (left !== right) return left < right ? -1 : 1;
  }
  return a.length - b.length;
}

function place({ file, start }: Span): Key {
  return [file, start.line, start.column];
}

/** Of what is in order. */
function withoutDoubles<T>(all: readonly T[]): readonly T[] {
  const texts = all.map(canonicalJson);
  return all.filter((_, index) => index === 0 || texts[index] !== texts[index - 1]);
}
