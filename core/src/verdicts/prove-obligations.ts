// Every obligation of the policy, with its verdict: what the stage hands on.
import { enlist } from "../model/by-key.js";
import type { Graph, LinkedEntryPoint, LinkedStep } from "../model/graph.js";
import type { ActionId } from "../model/names.js";
import type { Policy, Requirement } from "../model/policy.js";
import { stepsIn } from "../model/steps-in.js";
import type { Verdict } from "../model/verdict.js";
import { isConcerned } from "./about.js";
import { actingEntries } from "./acting.js";
import { chain } from "./chain.js";
import type { Deed } from "./deeds.js";
import { compare } from "./evidence.js";
import { type Given, readGiven } from "./given.js";
import { openCaller } from "./identity.js";
import { judgeAudit } from "./judge-audit.js";
import { type GuardCase, judgeGuard } from "./judge-guard.js";
import { type Asked, acceptedFor, readRequirements } from "./obligations.js";
import type { Outcome } from "./outcome.js";
import { summarizeProgram } from "./summarize-program.js";
import type { Program } from "./summary.js";
import { byTrace, traceOf } from "./trace.js";

export function proveObligations(graph: Graph, policy: Policy): readonly Verdict[] {
  const acting = actingEntries(graph).filter(isAsked);
  const program = summarizeProgram(
    graph,
    acting,
    policy.requirements.some(({ about }) => about.length > 0),
    acceptedFor(policy),
  );
  const asked = readRequirements(policy);
  // With no audit known, nothing can be recorded: the report says so once, and accuses no action.
  const auditsKnown = policy.audits.length > 0 || hasAudit(graph);
  const entries = [...acting].sort((a, b) => compare(a.entryPoint.id, b.entryPoint.id));
  const asker: Asker = { program, given: readGiven(graph.entryPoints, program), policy, asked, auditsKnown, billed: new Map() };
  return entries.flatMap((entry) => judgeEntry(entry, asker));
}

interface Asker {
  readonly program: Program;
  readonly given: Given;
  readonly policy: Policy;
  readonly asked: Asked;
  readonly auditsKnown: boolean;
  /** Actions of stages, by the entry point at which they were asked for. */
  readonly billed: Map<ActionId, LinkedEntryPoint>;
}

/** Schedules and scripts have no caller whom a guard could check. */
function isAsked({ entryPoint: { category } }: LinkedEntryPoint): boolean {
  return category === "request" || category === "declared-public";
}

function judgeEntry(entry: LinkedEntryPoint, { program, given, policy, asked, auditsKnown, billed }: Asker): readonly Verdict[] {
  const { entryPoint } = entry;
  const way = chain(entry, program);
  const caller = openCaller(entry, program, given);
  const isPublic = entryPoint.category === "declared-public" || asked.isPublic(entryPoint);
  const own = byAction(way.deeds).filter(([{ id }]) => isBilledTo(entry, id, program, billed));
  return own.flatMap(([action, deeds]) => {
    const special = asked.special(entryPoint, action).map((requirement) => ({
      requirement,
      deeds: deeds.filter((deed) => isConcerned({ requirement, deed, caller, verbs: policy.verbs })),
    }));
    // What is asked by name is more than any level.
    const level = { requirement: asked.level(entryPoint, action), deeds: deeds.filter((deed) => !special.some((one) => one.deeds.includes(deed))) };
    const isBookkeeping = asked.isBookkeeping(entryPoint, action);
    const audit = auditsKnown && !isBookkeeping ? asked.audit(entryPoint, action) : null;
    const guards = [...special, level].flatMap(({ requirement, deeds }): GuardCase[] =>
      requirement && deeds.length > 0
        ? [
            {
              entryPoint,
              requirement,
              deeds,
              late: [...way.late.values()],
              caller,
              policy,
              declared: isBookkeeping ? "bookkeeping" : isPublic ? "public" : null,
            },
          ]
        : [],
    );
    const verdict = ({ id }: Requirement, duty: "guard" | "audit", outcome: Outcome): Verdict => ({
      obligation: { requirement: id, entryPoint, action, duty },
      ...outcome,
    });
    return [
      ...guards.map((found) => verdict(found.requirement, "guard", judgeGuard(found))),
      ...(audit ? [verdict(audit, "audit", judgeAudit({ action, way, trace: shortest(deeds), caller, accepts: audit.auditedBy }))] : []),
    ];
  });
}

/** What a middleware does by itself is the same before every entry point: a last-seen date is asked for once, at the first, and not two hundred times. */
function isBilledTo(entry: LinkedEntryPoint, action: ActionId, { summaryOf }: Program, billed: Map<ActionId, LinkedEntryPoint>): boolean {
  const last = entry.stages.findLast((stage) => stage.kind === "function" && stage.role === "last");
  const isOwn = last?.kind !== "function" || summaryOf(last.instance).deeds.some((deed) => deed.action.id === action);
  if (isOwn) return true;
  if (!billed.has(action)) billed.set(action, entry);
  return billed.get(action) === entry;
}

function byAction(deeds: readonly Deed[]): readonly (readonly [Deed["action"], readonly Deed[]])[] {
  const all = new Map<ActionId, Deed[]>();
  for (const deed of deeds) enlist(all, deed.action.id, deed);
  const sorted = [...all.values()].sort(([a], [b]) => compare(a?.action.id ?? "", b?.action.id ?? ""));
  return sorted.flatMap((group) => group.slice(0, 1).map(({ action }) => [action, group] as const));
}

function shortest(deeds: readonly Deed[]): Verdict["trace"] {
  return [...deeds].sort(byTrace).slice(0, 1).flatMap(traceOf);
}

function hasAudit({ entryPoints, functions }: Graph): boolean {
  return entryPoints.some(({ stages }) => stages.some(({ kind }) => kind === "audit")) || [...functions.values()].some(({ body }) => records(body));
}
function records(step: LinkedStep): boolean {
  return step.kind === "audit" || stepsIn(step).some(records);
}
