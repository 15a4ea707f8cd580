// Terms, steps and calls of small linked programs, by hand.
import type {
  Action,
  ActionKey,
  AnswerProof,
  AuditEvidence,
  BlindSpot,
  Denial,
  Effect,
  GuardEvidence,
  LinkedCall,
  LinkedStep,
  NearMiss,
  Settled,
  Term,
} from "../../../core/src/model/graph.js";
import { name, type Span } from "../../../core/src/model/names.js";

export const spanAt = (line: number): Span => ({ file: name<"FilePath">("src/app.ts"), start: { line, column: 1 }, end: { line, column: 9 } });
const lines = new Map<string, number>();
/** Every name has a line of its own. */
export function spanOf(text: string): Span {
  if (!lines.has(text)) lines.set(text, lines.size + 1);
  return spanAt(lines.get(text) ?? 0);
}

// ---- terms --------------------------------------------------------------------

export const literal = (value: string | number | boolean | null): Term => ({ kind: "literal", value });
export const yes = literal(true);
export const no = literal(false);
export const nil = literal(null);
export const nothing: Term = { kind: "nothing" };
export const truthyObject: Term = { kind: "object", mentions: [], classes: [] };
export const parameter = (of: string, index: number): Term => ({ kind: "parameter", of: name<"FunctionId">(of), index });
export const self = (of: string): Term => ({ kind: "self", of: name<"FunctionId">(of) });
export const answer = (id: string): Term => ({ kind: "answer", call: name<"CallId">(id) });
export const promise = (id: string): Term => ({ kind: "promise", call: name<"CallId">(id) });
export const named = (origin: string): Term => ({ kind: "named", origin: name<"Origin">(origin) });
export const at = (of: Term, path: string): Term => path.split(".").reduce<Term>((so, step) => ({ kind: "member", of: so, name: step }), of);
export const record = (fields: Readonly<Record<string, Term>>, open = false): Term => ({ kind: "record", fields, open, rest: [] });
export const list = (...items: readonly Term[]): Term => ({ kind: "list", items, open: false });
export const not = (of: Term): Term => ({ kind: "not", of });
export const all = (...of: readonly Term[]): Term => ({ kind: "all", of });
export const any = (...of: readonly Term[]): Term => ({ kind: "any", of });
export const either = (test: Term, then: Term, otherwise: Term): Term => ({ kind: "either", test, then, otherwise });
export const equal = (left: Term, right: Term): Term => ({ kind: "equal", left, right });
export const contains = (of: Term, item: Term): Term => ({ kind: "contains", of, item });
export const unknown = (...mentions: readonly Term[]): Term => ({ kind: "unknown", mentions });

// ---- steps --------------------------------------------------------------------

export const seq = (...steps: readonly LinkedStep[]): LinkedStep => ({ kind: "sequence", steps });
export const choice = (test: Term, then: LinkedStep, otherwise: LinkedStep = seq()): LinkedStep => ({
  kind: "choice",
  test,
  then,
  otherwise,
  span: spanOf("test"),
});
/** A condition of which nothing is known. */
export const sometimes = (then: LinkedStep, otherwise: LinkedStep = seq()): LinkedStep => choice(unknown(), then, otherwise);
export const fork = (...arms: readonly LinkedStep[]): LinkedStep => ({ kind: "fork", arms });
export const loop = (body: LinkedStep): LinkedStep => ({ kind: "loop", body });
export const landing = (body: LinkedStep, label: string | null = null): LinkedStep => ({ kind: "landing", body, label });
export const attempt = (body: LinkedStep, rescue: LinkedStep | null, ensure: LinkedStep | null = null): LinkedStep => ({
  kind: "attempt",
  body,
  rescue,
  ensure,
});
export const saying = (says: Denial["says"]): Denial => ({ says, span: spanOf(says) });
const leave = (
  how: "return" | "throw" | "jump",
  more: { readonly value?: Term; readonly label?: string; readonly says?: Denial["says"] } = {},
): LinkedStep => ({
  kind: "leave",
  how,
  value: more.value ?? nothing,
  label: more.label ?? null,
  denial: more.says ? saying(more.says) : null,
  span: spanOf(how),
});
export const give = (value: Term): LinkedStep => leave("return", { value });
export const end = leave("return");
export const fail = leave("throw", { says: "failed" });
export const refuse = (says: Denial["says"] = "forbidden"): LinkedStep => leave("throw", { says });
export const answerNo = (says: Denial["says"] = "forbidden", value: Term = truthyObject): LinkedStep => leave("return", { says, value });
export const jump = (label?: string): LinkedStep => leave("jump", label ? { label } : {});
export const deny = (says: Denial["says"] = "forbidden"): LinkedStep => ({ kind: "deny", denial: saying(says) });
export const pass: LinkedStep = { kind: "pass", span: spanOf("next") };
export const blindSpot: BlindSpot = { span: spanOf("hooks"), reason: "dynamic-callee", what: "hooks[name]" };
export const blind: LinkedStep = { kind: "blind", spot: blindSpot };

export function evidence(guard: string, more: Partial<GuardEvidence> = {}): GuardEvidence {
  return {
    guard: name<"GuardId">(guard),
    level: "authorized",
    form: "check",
    permission: null,
    subject: null,
    about: [],
    arms: [],
    span: spanOf(guard),
    pack: name<"PackId">("own"),
    ...more,
  };
}
export function guard(
  id = "admin",
  more: Partial<GuardEvidence> = {},
  promised: { readonly settled: Settled; readonly call: string } | null = null,
): LinkedStep {
  return {
    kind: "guard",
    evidence: evidence(id, more),
    promise: promised !== null,
    settled: promised?.settled ?? "now",
    call: name<"CallId">(promised?.call ?? `call ${id}`),
  };
}
export const nearGuard = (flaw: NearMiss["flaw"], id = "admin"): LinkedStep => ({ kind: "near-guard", miss: { evidence: evidence(id), flaw, at: null } });
export const settle = (...calls: readonly string[]): LinkedStep => ({ kind: "settle", calls: calls.map((id) => name<"CallId">(id)), tolerant: false });
export const settleTolerantly = (...calls: readonly string[]): LinkedStep => ({ kind: "settle", calls: calls.map((id) => name<"CallId">(id)), tolerant: true });

export function action(resource: string, effect: Effect = "delete"): Action {
  return { id: name<"ActionId">(`${effect} ${resource}`), pack: name<"PackId">("prisma"), effect, resource, span: spanOf(resource) };
}
export const act = (resource = "A", keys: readonly ActionKey[] = [], effect: Effect = "delete"): LinkedStep => ({
  kind: "act",
  action: action(resource, effect),
  keys,
});
export const key = (field: string, term: Term, role: ActionKey["role"] = "selects"): ActionKey => ({ field, term, role });
export function audit(id = "log", more: Partial<AuditEvidence> = {}, promised: { readonly settled: Settled; readonly call: string } | null = null): LinkedStep {
  const made: AuditEvidence = { span: spanOf(id), pack: name<"PackId">("own"), audit: id, delivery: "awaited", missingFields: [], secrets: [], ...more };
  return {
    kind: "audit",
    evidence: made,
    promise: promised !== null,
    settled: promised?.settled ?? "now",
    call: name<"CallId">(promised?.call ?? `call ${id}`),
  };
}

// ---- calls --------------------------------------------------------------------

interface CallParts {
  readonly id?: string;
  readonly name?: string;
  readonly arguments?: readonly Term[];
  readonly self?: Term | null;
  readonly promise?: boolean;
  readonly settled?: Settled;
  readonly answers?: readonly AnswerProof[];
  readonly identityAt?: readonly (readonly string[])[];
  readonly callbacks?: readonly (readonly [string, "once" | "maybe" | "later"])[];
  readonly blind?: BlindSpot | null;
}
export const table = new WeakMap<LinkedStep, LinkedCall>();
let made = 0;

/** A call to these own functions; the answer goes by its id. */
export function call(callees: string | readonly string[], parts: CallParts = {}): LinkedStep {
  const id = name<"CallId">(parts.id ?? `call ${++made}`);
  const ids = typeof callees === "string" ? [callees] : callees;
  const step: LinkedStep = { kind: "call", call: id, settled: parts.settled ?? "now" };
  table.set(step, {
    id,
    span: spanOf(id),
    name: parts.name ?? ids.join(" or "),
    callees: ids.map((callee) => name<"InstanceId">(callee)),
    callbacks: (parts.callbacks ?? []).map(([instance, runs]) => ({ instance: name<"InstanceId">(instance), runs, answers: false })),
    arguments: parts.arguments ?? [],
    self: parts.self ?? null,
    promise: parts.promise ?? false,
    answers: parts.answers ?? [],
    identityAt: parts.identityAt ?? [],
    blind: parts.blind ?? null,
  });
  return step;
}
/** A call into a library. */
export const external = (id: string, parts: CallParts = {}): LinkedStep => call([], { id, name: id, ...parts });
export const proves = (guardId = "admin", more: Partial<AnswerProof> = {}): AnswerProof => ({
  at: [],
  when: "truthy",
  evidence: evidence(guardId),
  wholeIsTruthy: false,
  ...more,
});
/** `isAdmin(caller)`: its yes proves "admin". */
export const asks = (id: string, more: Partial<AnswerProof> = {}, parts: CallParts = {}): LinkedStep =>
  external(id, { answers: [proves("admin", more)], ...parts });
/** `session()`: its answer is the caller. */
export const caller = (id: string, path: readonly string[] = []): LinkedStep => external(id, { identityAt: [path] });
