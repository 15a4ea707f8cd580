// Every obligation of the policy, with its verdict: what the stage hands on.
import { enlist } from "../model/by-key.js";
import type { Action, EntryPoint, Graph, LinkedEntryPoint, LinkedStep } from "../model/graph.js";
import type { ActionId } from "../model/names.js";
import type { Policy } from "../model/policy.js";
import { stepsIn } from "../model/steps-in.js";
import type { Verdict } from "../model/verdict.js";
import { isConcerned } from "./about.js";
import { actingEntries } from "./acting.js";
import { type Billing, billOf, isBilledTo, isOwnAction, isToldOf, noBills, type Told } from "./billing.js";
import { chain } from "./chain.js";
import type { Deed } from "./deeds.js";
import { compare } from "./evidence.js";
import { type Given, readGiven } from "./given.js";
import { type Caller, openCaller } from "./identity.js";
import { judgeAudit } from "./judge-audit.js";
import { judgeGuard } from "./judge-guard.js";
import { type Asked, acceptedFor, readRequirements } from "./obligations.js";
import { type KeptEntry, noProofs, noting, type Proofs, stagesOf, stillStands, type ToldOf } from "./proofs.js";
import { summarizeProgram } from "./summarize-program.js";
import type { Program, Summary } from "./summary.js";
import { byTrace, traceOf } from "./trace.js";

export function proveObligations(graph: Graph, policy: Policy, proofs: Proofs = noProofs()): readonly Verdict[] {
  const { last } = proofs;
  const { entryPoints, functions, calls } = graph;
  if (last?.entryPoints === entryPoints && last.functions === functions && last.calls === calls && last.policy === policy) return last.verdicts;
  const verdicts = proveAll(graph, policy, proofs);
  if (proofs.keeps) proofs.last = { entryPoints, functions, calls, policy, verdicts };
  return verdicts;
}

function proveAll(graph: Graph, policy: Policy, proofs: Proofs): readonly Verdict[] {
  const acting = actingEntries(graph).filter(isAsked);
  const program = summarizeProgram(
    graph,
    acting,
    policy.requirements.some(({ about }) => about.length > 0),
    acceptedFor(policy),
    proofs,
    policy,
  );
  const asked = readRequirements(policy);
  // With no audit known, nothing can be recorded: the report says so once, and accuses no action.
  const auditsKnown = policy.audits.length > 0 || hasAudit(graph);
  const entries = [...acting].sort((a, b) => compare(a.entryPoint.id, b.entryPoint.id));
  const asker: Asker = { program, given: readGiven(graph.entryPoints, program), policy, asked, auditsKnown, billing: noBills(), proofs };
  const around = { policy, auditsKnown, callerNames: [...program.callerNames].sort(), noClaims: program.claims.size === 0 };
  return entries.flatMap((entry) => judgeEntry(entry, asker, around));
}

interface Asker {
  readonly program: Program;
  readonly given: Given;
  readonly policy: Policy;
  readonly asked: Asked;
  readonly auditsKnown: boolean;
  readonly billing: Billing;
  readonly proofs: Proofs;
}

/** Schedules and scripts have no caller whom a guard could check. */
function isAsked({ entryPoint: { category } }: LinkedEntryPoint): boolean {
  return category === "request" || category === "declared-public";
}

function judgeEntry(entry: LinkedEntryPoint, asker: Asker, around: unknown): readonly Verdict[] {
  const { program, given, billing, proofs } = asker;
  const kept = proofs.entries.get(entry.entryPoint.id);
  const billed = (actions: readonly ToldOf[]): readonly ToldOf[] => actions.filter((one) => isBilledTo(entry, one, billing));
  const told = kept && stillStands(kept, entry, around, program, given) ? billed(kept.actions) : null;
  // One that was told elsewhere until now.
  if (told?.every((one) => one.told)) return verdictsOf(told, billing);
  proofs.pause();
  const noted: KeptEntry["asked"][number][] = [];
  const anew = judgeAnew(entry, proofs.keeps ? { ...asker, given: noting(given, program, noted) } : asker);
  const own = billed(anew.map(({ toldOf }) => toldOf));
  for (const { toldOf, tell } of anew) if (own.includes(toldOf)) toldOf.told = tell();
  const actions = anew.map(({ toldOf }) => toldOf);
  if (proofs.keeps) proofs.entries.set(entry.entryPoint.id, { entry, around, stages: stagesOf(entry, program), asked: noted, actions });
  return verdictsOf(own, billing);
}
function verdictsOf(own: readonly ToldOf[], billing: Billing): readonly Verdict[] {
  return own.flatMap(({ told }) => (told ?? []).filter((one) => !isToldOf(one, billing)).map(({ verdict }) => verdict));
}

/** Action by action; what is to be told of it is worked out for whoever must tell it. */
function judgeAnew(entry: LinkedEntryPoint, asker: Asker): readonly { readonly toldOf: ToldOf; readonly tell: () => readonly Told[] }[] {
  const { program, given, asked } = asker;
  const { entryPoint } = entry;
  const judged: Judged = {
    entryPoint,
    way: chain(entry, program),
    caller: openCaller(entry, program, given),
    isPublic: entryPoint.category === "declared-public" || asked.isPublic(entryPoint),
  };
  return byAction(judged.way.deeds).map(([action, deeds]) => ({
    toldOf: { id: action.id, isOwn: isOwnAction(entry, action.id, program), told: null },
    tell: () =>
      [...guardVerdicts(judged, action, deeds, asker), ...auditVerdicts(judged, action, deeds, asker)].map((verdict) => ({
        verdict,
        bill: billOf(verdict, entry, deeds, program),
      })),
  }));
}

interface Judged {
  readonly entryPoint: EntryPoint;
  readonly way: Summary;
  readonly caller: Caller;
  readonly isPublic: boolean;
}

/** What is asked by name is more than any level. */
function guardVerdicts({ entryPoint, way, caller, isPublic }: Judged, action: Action, deeds: readonly Deed[], { policy, asked }: Asker): readonly Verdict[] {
  const special = asked.special(entryPoint, action).map((requirement) => ({
    requirement,
    deeds: deeds.filter((deed) => isConcerned({ requirement, deed, caller, verbs: policy.verbs })),
  }));
  const level = { requirement: asked.level(entryPoint, action), deeds: deeds.filter((deed) => !special.some((one) => one.deeds.includes(deed))) };
  const declared = asked.isBookkeeping(entryPoint, action) ? "bookkeeping" : isPublic ? "public" : null;
  return [...special, level].flatMap(({ requirement, deeds }): Verdict[] => {
    if (!requirement || deeds.length === 0) return [];
    const outcome = judgeGuard({ entryPoint, requirement, deeds, late: [...way.late.values()], caller, policy, declared });
    return [{ obligation: { requirement: requirement.id, entryPoint, action, duty: "guard" }, ...outcome }];
  });
}

function auditVerdicts({ entryPoint, way, caller }: Judged, action: Action, deeds: readonly Deed[], { asked, auditsKnown }: Asker): readonly Verdict[] {
  const requirement = auditsKnown && !asked.isBookkeeping(entryPoint, action) ? asked.audit(entryPoint, action) : null;
  if (!requirement) return [];
  const outcome = judgeAudit({ action, way, trace: shortest(deeds), caller, accepts: requirement.auditedBy });
  return [{ obligation: { requirement: requirement.id, entryPoint, action, duty: "audit" }, ...outcome }];
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
