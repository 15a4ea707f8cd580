// What the last report knows that a policy may name.
import type { Report, Span } from "../../index.js";

export interface Known {
  /** Names of guards: of packs, and seen at work. */
  readonly guards: readonly string[];
  /** "http DELETE /users/:id" */
  readonly entryPoints: readonly string[];
  /** "User" */
  readonly resources: readonly string[];
  /** "delete User" */
  readonly actions: readonly string[];
  /** "src/auth.ts#requireAdmin" */
  readonly functions: readonly string[];
  /** What could not be seen, by the name that a policy can give it. */
  readonly unseen: readonly string[];
  readonly findings: readonly { readonly fingerprint: string; readonly message: string }[];
  /** Where the functions are that a pattern names. */
  readonly locate: (pattern: string) => readonly Span[];
  /** The editor completes and explains by the schema itself: then neither keys nor their words are told twice. */
  readonly hasSchema: boolean;
}

export const nothingKnown: Known = {
  guards: [],
  entryPoints: [],
  resources: [],
  actions: [],
  functions: [],
  unseen: [],
  findings: [],
  locate: () => [],
  hasSchema: false,
};

export function readKnown(report: Report, packGuards: readonly string[], locate: Known["locate"], hasSchema: boolean): Known {
  const proofs = report.verdicts.flatMap((verdict) => (verdict.outcome === "held" ? verdict.evidence : []));
  const guards = proofs.flatMap((evidence) => (evidence.duty === "guard" && evidence.guard !== "inferred" ? [evidence.guard] : []));
  return {
    guards: inOrder([...packGuards, ...guards]),
    entryPoints: inOrder(report.entryPoints.map(({ id }) => id)),
    resources: inOrder(report.actions.map(({ resource }) => resource)),
    actions: inOrder(report.actions.map(({ effect, resource }) => `${effect} ${resource}`)),
    functions: inOrder(report.places.map((place) => place.function).filter((one) => /#[\w$.]+$/.test(one))),
    unseen: inOrder(report.blindSpots.flatMap(({ origin }) => origin ?? [])),
    findings: report.findings.map(({ fingerprint, message }) => ({ fingerprint, message })),
    locate,
    hasSchema,
  };
}

function inOrder(all: readonly string[]): readonly string[] {
  return [...new Set(all)].sort();
}
