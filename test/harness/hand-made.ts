// Small reports made by hand, to test the harness without the analysis.
import type { Action, EntryPoint, GuardEvidence } from "../../core/src/model/graph.js";
import { name, type Span } from "../../core/src/model/names.js";
import type { Finding, Report } from "../../core/src/model/report.js";
import type { Obligation, Verdict } from "../../core/src/model/verdict.js";

export function spanAt(line: number, column = 1, file = "app.ts"): Span {
  return { file: name<"FilePath">(file), start: { line, column }, end: { line, column: column + 1 } };
}
export function entryAt(line: number, id: string): EntryPoint {
  return { id: name<"EntryPointId">(id), kind: "http", category: "request", pack: name<"PackId">("express"), span: spanAt(line), reason: null };
}
export function actionAt(line: number, resource = "Order"): Action {
  return { id: name<"ActionId">(`app.ts:${line}:1 delete ${resource}`), pack: name<"PackId">("prisma"), effect: "delete", resource, span: spanAt(line) };
}

export function held(entryPoint: EntryPoint, action: Action, guard: string): Verdict {
  const evidence: GuardEvidence = {
    guard: name<"GuardId">(guard),
    level: "authorized",
    form: "middleware",
    permission: null,
    subject: null,
    about: [],
    arms: [],
    span: spanAt(1),
    pack: name<"PackId">("own"),
  };
  return { obligation: duty("guard", entryPoint, action), trace: [], outcome: "held", level: "authorized", evidence: [{ duty: "guard", ...evidence }] };
}
export function open(entryPoint: EntryPoint, action: Action, kind: "guard" | "audit" = "guard"): Verdict {
  return { obligation: duty(kind, entryPoint, action), trace: [], outcome: "open", level: null, nearMisses: [], audits: [] };
}
export function unknown(entryPoint: EntryPoint, action: Action): Verdict {
  const spot = { span: spanAt(1), reason: "dynamic-callee", what: "hooks[name]" } as const;
  return { obligation: duty("guard", entryPoint, action), trace: [], outcome: "unknown", level: null, blindSpots: [spot] };
}
function duty(kind: "guard" | "audit", entryPoint: EntryPoint, action: Action): Obligation {
  return { requirement: name<"RequirementId">("changes"), entryPoint, action, duty: kind };
}

export function finding(rule: string, entryPoint: EntryPoint | null, action: Action | null, span = spanAt(1)): Finding {
  return {
    rule: name<"RuleId">(rule),
    severity: "error",
    entryPoint: entryPoint?.id ?? null,
    action: action?.id ?? null,
    span,
    message: "",
    remedy: "",
    fingerprint: name<"Fingerprint">(rule),
    trace: [],
    related: [],
    controls: [],
    confidence: "medium",
    peers: null,
    waivedBy: null,
    observed: false,
  };
}

export function reportOf(parts: Partial<Pick<Report, "entryPoints" | "actions" | "verdicts" | "findings" | "places" | "blindSpots">>): Report {
  const none = { found: 0, reached: 0, background: 0, unattributed: 0 };
  return {
    schema: "countersign-report/1",
    tool: { name: "countersign", version: "0.0.0", compiler: "" },
    sources: name<"Digest">(""),
    policy: name<"Digest">(""),
    entryPoints: [],
    actions: [],
    places: [],
    verdicts: [],
    rules: [],
    findings: [],
    blindSpots: [],
    problems: [],
    coverage: {
      files: { read: 1, skipped: [] },
      calls: { resolved: 0, external: 0, lost: 0 },
      entryPoints: { found: 0, unresolved: 0 },
      actions: none,
      auditsKnown: true,
    },
    ...parts,
  };
}
