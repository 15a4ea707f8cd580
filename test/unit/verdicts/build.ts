// Small linked programs by hand, and their verdicts in a few words.
import type {
  EntryCategory,
  Graph,
  IdentityPattern,
  LinkedCall,
  LinkedEntryPoint,
  LinkedFunction,
  LinkedStep,
  Stage,
  StageRole,
} from "../../../core/src/model/graph.js";
import { type CallId, type FunctionId, type InstanceId, name } from "../../../core/src/model/names.js";
import type { Level, Policy, Requirement } from "../../../core/src/model/policy.js";
import type { Verdict } from "../../../core/src/model/verdict.js";
import { proveObligations } from "../../../core/src/verdicts/prove-obligations.js";
import { spanOf, table } from "./steps.js";

export * from "./steps.js";

// ---- programs -----------------------------------------------------------------

export type Functions = Readonly<Record<string, LinkedStep>>;

function callsIn(step: LinkedStep): readonly LinkedCall[] {
  const own = table.get(step);
  if (own) return [own];
  switch (step.kind) {
    case "sequence":
      return step.steps.flatMap(callsIn);
    case "fork":
      return step.arms.flatMap(callsIn);
    case "choice":
      return [...callsIn(step.then), ...callsIn(step.otherwise)];
    case "loop":
    case "landing":
      return callsIn(step.body);
    case "attempt":
      return [step.body, step.rescue, step.ensure].flatMap((part) => (part ? callsIn(part) : []));
    default:
      return [];
  }
}

export interface World {
  readonly stages?: readonly (readonly [string, StageRole])[];
  readonly before?: readonly Stage[];
  readonly identities?: readonly IdentityPattern[];
  readonly category?: EntryCategory;
  readonly level?: Level | null;
  readonly audited?: boolean;
  readonly requirements?: readonly Requirement[];
  readonly policy?: Partial<Policy>;
  readonly reversed?: boolean;
}

export const requirement = (more: Partial<Requirement> = {}): Requirement => ({
  id: name<"RequirementId">("all"),
  when: { effects: [], resources: [], reachedFrom: [], paths: [] },
  level: "authorized",
  signed: false,
  guardedBy: [],
  permissions: [],
  about: [],
  audited: "no",
  auditedBy: [],
  controls: [],
  ...more,
});

export function policyOf({ level, audited, requirements, policy }: World): Policy {
  const asked = requirements ?? [requirement({ level: level === undefined ? "authorized" : level, audited: audited ? "always" : "no" })];
  const verbs = {
    read: ["read", "update", "delete", "manage"],
    create: ["create"],
    update: ["update", "edit", "manage"],
    delete: ["delete", "remove", "manage"],
    grant: [],
    export: [],
    execute: [],
    pay: [],
  };
  return {
    version: 1,
    requirements: asked,
    guards: {},
    audits: audited ? [{ id: "log", functions: [], delivery: "awaited", fields: [], where: {} }] : [],
    actions: [],
    identities: [],
    entries: [],
    neutral: [],
    public: [],
    bookkeeping: [],
    waivers: [],
    rules: {},
    observed: [],
    exclude: [],
    verbs,
    ...policy,
  };
}

/** `$0.user` of every stage is the caller, unless told otherwise. */
export function graphOf(functions: Functions, world: World = {}): Graph {
  const stages = (world.stages ?? [["main", "last"]]).map(
    ([id, role]): Stage => ({ kind: "function", instance: name<"InstanceId">(id), role, span: spanOf(id) }),
  );
  const entry: LinkedEntryPoint = {
    entryPoint: {
      id: name<"EntryPointId">("http DELETE /a"),
      kind: "http",
      category: world.category ?? "request",
      pack: name<"PackId">("express"),
      span: spanOf("entry"),
      reason: null,
    },
    stages: [...(world.before ?? []), ...stages],
    identities: world.identities ?? [{ index: 0, path: ["user"] }],
  };
  const linked = Object.entries(functions).map(([id, body]): readonly [InstanceId, LinkedFunction] => [
    name<"InstanceId">(id),
    { id: name<"InstanceId">(id), function: name<"FunctionId">(id) satisfies FunctionId, name: id, span: spanOf(id), async: true, parameters: [], body },
  ]);
  const calls = Object.values(functions)
    .flatMap(callsIn)
    .map((one): readonly [CallId, LinkedCall] => [one.id, one]);
  const order = <T>(entries: readonly T[]): readonly T[] => (world.reversed ? [...entries].reverse() : entries);
  return {
    entryPoints: [entry],
    functions: new Map(order(linked)),
    calls: new Map(order(calls)),
    actions: [],
    blindSpots: [],
    unseen: [],
    vainChecks: [],
    coverage: { resolved: 0, external: 0, lost: 0, unresolvedEntryPoints: 0 },
  };
}

export function prove(functions: Functions | LinkedStep, world: World = {}): readonly Verdict[] {
  return proveObligations(graphOf(isStep(functions) ? { main: functions } : functions, world), policyOf(world));
}
function isStep(given: Functions | LinkedStep): given is LinkedStep {
  return typeof given.kind === "string";
}

/** Guard verdicts by resource: "held by admin", "open", "open: too-late admin", "unknown: dynamic-callee". */
export function guards(functions: Functions | LinkedStep, world: World = {}): Readonly<Record<string, string>> {
  return told(prove(functions, world), "guard");
}
/** Of the only action, "A". */
export const guarded = (functions: Functions | LinkedStep, world: World = {}): string | undefined => guards(functions, world).A;
export const audited = (functions: Functions | LinkedStep, world: World = {}): string | undefined =>
  told(prove(functions, { level: null, audited: true, ...world }), "audit").A;

function told(verdicts: readonly Verdict[], duty: "guard" | "audit"): Readonly<Record<string, string>> {
  return Object.fromEntries(verdicts.filter(({ obligation }) => obligation.duty === duty).map((verdict) => [verdict.obligation.action.resource, say(verdict)]));
}

export function say(verdict: Verdict): string {
  switch (verdict.outcome) {
    case "held":
      return [
        "held",
        ...verdict.evidence.map((one) =>
          one.duty === "guard" ? `by ${one.guard}${one.form === "either" ? ` or ${one.arms.length - 1} more` : ""} (${verdict.level})` : `by ${one.audit}`,
        ),
      ].join(" ");
    case "open":
      return [
        "open",
        ...verdict.nearMisses.map(({ flaw, evidence: { guard: id } }) => `${flaw} ${id}`),
        ...verdict.audits.map(({ flaw, evidence: { audit: id } }) => `${flaw} ${id}`),
      ].join(", ");
    case "unknown":
      return ["unknown", ...verdict.blindSpots.map(({ reason }) => reason)].join(", ");
  }
}
