// What functions are given that others close over: `permissionsOf(req)` answers with functions that ask `req.user`, whoever calls them later.
import { enlist } from "../model/by-key.js";
import type { IdentityPattern, LinkedCall, LinkedEntryPoint, Term } from "../model/graph.js";
import type { FunctionId } from "../model/names.js";
import { close } from "./close.js";
import type { Program } from "./summary.js";

export interface Given {
  /** Of a function's parameter, what each of its calls gives; null where somebody may run it whom we do not see. */
  readonly termsOf: (of: FunctionId, index: number) => readonly Term[] | null;
  /** Where the caller stands in the parameters of a stage, at each entry point that has it. */
  readonly patternsOf: (stage: FunctionId) => readonly (readonly IdentityPattern[])[];
}

export function readGiven(entries: readonly LinkedEntryPoint[], program: Program): Given {
  const stages = patternsByStage(entries, program);
  const calls = new Map<FunctionId, LinkedCall[]>();
  const handed = new Set<FunctionId>();
  for (const call of program.calls.values()) {
    for (const of of functionsOf(call.callees, program)) enlist(calls, of, call);
    for (const of of functionsOf(
      call.callbacks.map(({ instance }) => instance),
      program,
    ))
      handed.add(of);
  }
  const termsOf: Given["termsOf"] = (of, index) => {
    const all = calls.get(of);
    if (!all || handed.has(of) || stages.has(of)) return null;
    const given = all.map((call) => call.arguments[index]);
    return given.every((term) => term !== undefined) ? given.flatMap((term) => (term ? [close(term, program)] : [])) : null;
  };
  return { termsOf, patternsOf: (stage) => stages.get(stage) ?? [] };
}

function functionsOf(ids: LinkedCall["callees"], { functions }: Program): ReadonlySet<FunctionId> {
  return new Set(ids.flatMap((id) => functions.get(id)?.function ?? []));
}

function patternsByStage(entries: readonly LinkedEntryPoint[], { functions }: Program): ReadonlyMap<FunctionId, readonly (readonly IdentityPattern[])[]> {
  const found = new Map<FunctionId, (readonly IdentityPattern[])[]>();
  for (const { stages, identities } of entries)
    for (const stage of stages) {
      const of = stage.kind === "function" ? functions.get(stage.instance)?.function : undefined;
      if (of !== undefined) enlist(found, of, identities);
    }
  return found;
}
