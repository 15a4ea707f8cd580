// A report without a policy -> the text of a first policy: what is recommended, with what was seen here ready to be switched on.
// Nothing is decided by a name: what looks like a guard, or like an open door, is proposed as a comment.
import type { Report } from "../../model/report.js";
import { auditCandidates, type Candidate, guardCandidates } from "./support.js";

export function proposePolicy(report: Report): string {
  const known = knownGuards(report);
  return [
    "// What countersign holds this project to. Lines that begin with // are proposals: read them, then switch on what is true.",
    "{",
    '  "extends": "recommended",',
    "",
    "  // Your own checks, and what passing them proves: signed, authenticated, tenant or authorized.",
    ...(known.length > 0 ? [`  // Understood without being told: ${known.join(", ")}.`] : []),
    '  "guards": {',
    ...guardCandidates(report).map(proposeGuard),
    ...opaqueGuards(report).map((name) => `    // ${JSON.stringify(name)}: { "level": "authorized", "functions": ${JSON.stringify(`**#${name}`)} },`),
    "  },",
    "",
    "  // Your own functions that write an audit record.",
    '  "audits": {',
    ...(report.coverage.auditsKnown ? [] : proposeAudits(auditCandidates(report))),
    "  },",
    "",
    "  // Entry points that are meant for everyone, each with a reason.",
    '  "public": [',
    ...openDoors(report).map((entry) => `    // { "entry": ${JSON.stringify(entry)}, "reason": "" },`),
    "  ],",
    "",
    "  // Findings that are accepted for a while: fingerprint, reason, owner and an end.",
    '  "waivers": [],',
    "}",
    "",
  ].join("\n");
}

/** Named, so that reports say its name and requirements can ask for it. What speaks for it stands behind it, and stays a comment. */
function proposeGuard({ function: name, level, entryPoints, support }: Candidate): string {
  const definition = `{ "level": ${JSON.stringify(level)}, "functions": ${JSON.stringify(name)} }`;
  return `    // ${JSON.stringify(shortOf(name))}: ${definition}, // from ${entryPoints} entry points, ${support}`;
}
function proposeAudits(candidates: readonly Candidate[]): readonly string[] {
  if (candidates.length === 0) return ['    // "trail": { "functions": "src/audit.ts#record", "fields": ["$0.actor", "$0.action"] },'];
  return candidates.map(({ function: name, support }) => `    // ${JSON.stringify(shortOf(name))}: { "functions": ${JSON.stringify(name)} }, // ${support}`);
}
/** "src/auth.ts#Guards.requireAdmin" is called requireAdmin. */
function shortOf(name: string): string {
  return name.split(/[.#]/).at(-1) ?? name;
}

/** "requireAdmin (authorized, 12)", the most used first. */
function knownGuards({ verdicts }: Report): readonly string[] {
  const counts = new Map<string, number>();
  for (const verdict of verdicts) {
    if (verdict.outcome !== "held") continue;
    for (const evidence of verdict.evidence) {
      if (evidence.duty !== "guard") continue;
      const key = `${evidence.guard} (${evidence.level})`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return inOrder(counts).slice(0, 12);
}

/** Calls that may be guards and whose text is not here: the policy is where one can say so. */
function opaqueGuards({ blindSpots, verdicts }: Report): readonly string[] {
  const seen = [...blindSpots, ...verdicts.flatMap((verdict) => (verdict.outcome === "unknown" ? verdict.blindSpots : []))];
  const counts = new Map<string, number>();
  for (const { reason, what } of seen) {
    const name = /[\w$]+(?=\W*$)/.exec(what)?.[0];
    if (reason === "opaque-guard" && name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return inOrder(counts).slice(0, 20);
}

/** Unguarded, and named as such things are. */
function openDoors({ findings }: Report): readonly string[] {
  const asked = findings.flatMap(({ rule, entryPoint }) => (rule === "public-by-convention" && entryPoint !== null ? [entryPoint] : []));
  return [...new Set(asked)].slice(0, 20);
}

function inOrder(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).map(([name]) => name);
}
