// A shop whose report has something of everything: held, open in several ways, unknown, waived, observed, a problem.
import { judge } from "../../../core/src/findings/judge.js";
import { cardOf } from "../../../core/src/findings/page-head.js";
import { rules } from "../../../core/src/findings/rules/index.js";
import type {
  Action,
  AuditEvidence,
  BlindSpot,
  Effect,
  EntryKind,
  EntryPoint,
  Flaw,
  Graph,
  GuardEvidence,
  LinkedFunction,
  NearMiss,
} from "../../../core/src/model/graph.js";
import { name, type Span } from "../../../core/src/model/names.js";
import type { Level, Policy, Requirement, Waiver } from "../../../core/src/model/policy.js";
import type { Report } from "../../../core/src/model/report.js";
import type { AuditFlaw, Verdict } from "../../../core/src/model/verdict.js";
import { composeReport } from "../../../core/src/report/compose-report.js";

export function span(file: string, line: number, column = 3, length = 12): Span {
  return { file: name<"FilePath">(file), start: { line, column }, end: { line, column: column + length } };
}

export function entryPoint(id: string, at: Span, kind: EntryKind = "http"): EntryPoint {
  return { id: name<"EntryPointId">(id), kind, category: "request", pack: name<"PackId">("express"), span: at, reason: null };
}

export function action(effect: Effect, resource: string, at: Span): Action {
  const id = name<"ActionId">(`${at.file}:${at.start.line}:${at.start.column} ${effect} ${resource}`);
  return { id, pack: name<"PackId">("prisma"), effect, resource, span: at };
}

export function guard(id: string, level: Level, at: Span): GuardEvidence {
  const pack = name<"PackId">("own");
  return { guard: name<"GuardId">(id), level, form: "middleware", permission: null, subject: null, about: [], arms: [], span: at, pack };
}

export function miss(flaw: Flaw, evidence: GuardEvidence): NearMiss {
  return { evidence, flaw, at: null };
}

export function audit(at: Span, more: Partial<AuditEvidence> = {}): AuditEvidence {
  return { span: at, pack: name<"PackId">("own"), audit: "audit.record", delivery: "awaited", missingFields: [], secrets: [], ...more };
}

export const requirement: Requirement = {
  id: name<"RequirementId">("changes"),
  when: { effects: [], resources: [], reachedFrom: [], paths: [] },
  level: "authorized",
  signed: false,
  guardedBy: [],
  permissions: [],
  about: [],
  audited: "always",
  auditedBy: [],
  controls: ["NIST AC-3", "House rule 7"],
};

export function policyWith(more: Partial<Policy> = {}): Policy {
  return {
    version: 1,
    requirements: [requirement],
    guards: {},
    audits: [],
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
    verbs: { read: [], create: [], update: [], delete: [], grant: [], export: [], execute: [], pay: [] },
    ...more,
  };
}

export function waiver(more: Partial<Waiver>): Waiver {
  return { fingerprint: null, rule: null, entry: null, action: null, reason: "moves behind the new gateway", owner: "ana", expires: "2027-03-31", ...more };
}

interface Deed {
  readonly entry: EntryPoint;
  readonly action: Action;
  readonly way?: readonly Span[];
}
function duty({ entry, action, way = [] }: Deed, kind: "guard" | "audit") {
  const trace = [
    { span: entry.span, says: entry.id },
    ...way.map((at) => ({ span: at, says: "calls on" })),
    { span: action.span, says: `${action.effect} ${action.resource}` },
  ];
  return { obligation: { requirement: requirement.id, entryPoint: entry, action, duty: kind }, trace };
}
export function held(deed: Deed, evidence: GuardEvidence): Verdict {
  return { ...duty(deed, "guard"), outcome: "held", level: evidence.level, evidence: [{ duty: "guard", ...evidence }] };
}
export function open(deed: Deed, nearMisses: readonly NearMiss[] = [], level: Level | null = null): Verdict {
  return { ...duty(deed, "guard"), outcome: "open", level, nearMisses, audits: [] };
}
export function unknown(deed: Deed, spot: BlindSpot, kind: "guard" | "audit" = "guard"): Verdict {
  return { ...duty(deed, kind), outcome: "unknown", level: null, blindSpots: [spot] };
}
export function audited(deed: Deed, evidence: AuditEvidence): Verdict {
  return { ...duty(deed, "audit"), outcome: "held", level: null, evidence: [{ duty: "audit", ...evidence }] };
}
export function unaudited(deed: Deed, audits: readonly AuditFlaw[] = []): Verdict {
  return { ...duty(deed, "audit"), outcome: "open", level: null, nearMisses: [], audits };
}

export function functionAt(id: string, from: Span, lines: number, actions: readonly Action[] = []): LinkedFunction {
  return {
    id: name<"InstanceId">(id),
    function: name<"FunctionId">(id),
    name: id.split("#")[1] ?? "",
    span: { ...from, end: { line: from.start.line + lines, column: 2 } },
    async: true,
    parameters: [],
    body: { kind: "sequence", steps: actions.map((one) => ({ kind: "act", action: one, keys: [] })) },
  };
}

const users = "src/services/user.ts";
const remove = entryPoint("http DELETE /users/:id", span("src/routes/users.ts", 14));
const removeMine = entryPoint("http DELETE /me", span("src/routes/me.ts", 8));
const refund = entryPoint("http POST /orders/:id/refund", span("src/routes/orders.ts", 20));
const rename = entryPoint("rpc shop.rename", span("src/routes/shop.ts", 6), "rpc");
const hook = entryPoint("http POST /hooks/:name", span("src/routes/hooks.ts", 4));
const makeKey = entryPoint("http POST /keys", span("src/routes/keys.ts", 9));

const deleteUser = action("delete", "User", span(users, 41, 9));
const payBack = action("pay", "Stripe refund", span("src/services/order.ts", 77, 11));
const updateShop = action("update", "Shop", span("src/services/shop.ts", 12, 9));
const storeEvent = action("create", "Event", span("src/routes/hooks.ts", 9, 5));
const createKey = action("create", "ApiKey", span("src/services/keys.ts", 30, 9));
const sweep = action("delete", "Session", span("src/jobs/sweep.ts", 3));

const admin = guard("requireAdmin", "authorized", span("src/routes/orders.ts", 20, 30));
const login = guard("requireLogin", "authenticated", span("src/app.ts", 11, 9));
const unseen: BlindSpot = { span: span("src/routes/hooks.ts", 6, 11), reason: "dynamic-callee", what: "hooks[name]" };

const removing = { entry: remove, action: deleteUser, way: [span("src/routes/users.ts", 16)] };
const refunding = { entry: refund, action: payBack };
const renaming = { entry: rename, action: updateShop };
export const verdicts: readonly Verdict[] = [
  open(removing),
  open({ entry: removeMine, action: deleteUser }),
  unaudited(removing),
  open(refunding, [miss("not-awaited", admin)]),
  audited(refunding, audit(span("src/services/order.ts", 80))),
  open(renaming, [miss("too-weak", login)], "authenticated"),
  unaudited(renaming, [{ evidence: audit(span("src/services/shop.ts", 15)), flaw: "not-awaited" }]),
  unknown({ entry: hook, action: storeEvent }, unseen),
  held({ entry: makeKey, action: createKey }, { ...admin, permission: { kind: "literal", value: "key:create" }, span: span("src/routes/keys.ts", 9, 20) }),
  unaudited({ entry: makeKey, action: createKey }, [{ evidence: audit(span("src/services/keys.ts", 33), { secrets: ["after.secret"] }), flaw: "secret" }]),
];

export const graph: Graph = {
  entryPoints: [remove, removeMine, refund, rename, hook, makeKey].map((one) => ({
    entryPoint: one,
    stages: [{ kind: "function", instance: name<"InstanceId">("src/all.ts#run"), role: "last", span: one.span }],
    identities: [],
  })),
  functions: new Map(
    [
      functionAt(`${users}#UserService.remove`, span(users, 38), 8, []),
      functionAt("src/all.ts#run", span("src/all.ts", 1), 1, [deleteUser, payBack, updateShop, storeEvent, createKey]),
    ].map((one) => [one.id, one]),
  ),
  calls: new Map(),
  actions: [deleteUser, payBack, updateShop, storeEvent, createKey, sweep],
  blindSpots: [unseen],
  unseen: [],
  vainChecks: [],
  coverage: { resolved: 1204, external: 310, lost: 12, unresolvedEntryPoints: 1 },
};

export const policy = policyWith({
  waivers: [waiver({ rule: name<"RuleId">("weak-guard"), entry: "rpc shop.*" })],
  observed: ["src/services/keys.ts"],
  audits: [{ id: "trail", functions: ["src/audit.ts#record"], delivery: "awaited", fields: [], where: {} }],
});

export function sampleReport(given: readonly Verdict[] = verdicts, asked: Policy = policy): Report {
  const findings = judge(given, rules, asked, { functions: graph.functions, unseen: graph.unseen, vainChecks: [], today: "2026-11-21", policyFile: null });
  return composeReport({
    tool: { name: "countersign", version: "0.0.0", compiler: "typescript 0.0.0" },
    project: {
      files: Array.from({ length: 12 }, (_, index) => ({ path: name<"FilePath">(`src/${index}.ts`), text: "", digest: name<"Digest">("sha256:0") })),
      skipped: [
        { file: name<"FilePath">("test/users.test.ts"), why: "test" },
        { file: name<"FilePath">("src/client.gen.ts"), why: "generated" },
        { file: name<"FilePath">("test/shop.test.ts"), why: "test" },
      ],
      digest: name<"Digest">("sha256:1"),
    },
    policy: asked,
    problems: [
      {
        code: "tsconfig-broken",
        message: "It extends a file that is not there.",
        remedy: "Install what it comes from, or take the line out.",
        file: name<"FilePath">("tsconfig.json"),
        span: span("tsconfig.json", 2),
        fatal: false,
      },
    ],
    graph,
    verdicts: given,
    rules: rules.map(cardOf),
    findings,
  });
}
