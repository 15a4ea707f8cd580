// A call, linked: the steps that it stands for, and the entry in the graph's table of calls.
import type { ExpressionId, Use } from "../model/facts.js";
import type { LinkedStep, Settled } from "../model/graph.js";
import type { GuardMeaning } from "../packs/pack.js";
import { actionOf, noteAction } from "./actions.js";
import { auditOf, entitlementOf, evidenceOf, keysOf } from "./evidence.js";
import { answersError } from "./failures.js";
import { factsOf, type Instance, type Linking, type Meant, type ReadCall } from "./linking.js";
import { passesHere, passGiven } from "./passes.js";
import { readCallIn } from "./read-call.js";
import { registerCall } from "./register-call.js";
import { linkSpecialCall } from "./special-calls.js";
import { promisesIn, sequence } from "./steps.js";
import { termOf } from "./terms.js";

export function linkCall(linking: Linking, instance: Instance, expression: ExpressionId, use: Use): LinkedStep {
  const read = readCallIn(linking, instance, expression);
  const passing = passesHere(linking, instance, read);
  if (passing) return passing;
  const special = linkSpecialCall(linking, instance, read, use);
  if (special) return special;
  const linked = registerCall(linking, instance, read);
  const settled = settledBy(linking, instance, read, use);
  const meant = read.guards.flatMap((guard) => guardSteps(linking, instance, read, guard, settled));
  const acts = read.actions.map(
    ({ pack, meaning }): LinkedStep => ({ kind: "act", action: noteAction(linking, actionOf(read, pack, meaning)), keys: keysOf(linking, instance, meaning) }),
  );
  const audits = read.audits.map(
    ({ pack, meaning }): LinkedStep => ({
      kind: "audit",
      evidence: auditOf(meaning, pack, read.span),
      promise: read.promise,
      settled: delivered(linking, instance, expression, settled),
      call: read.id,
    }),
  );
  const runs = linked.callees.length || linked.callbacks.length || linked.blind || linked.answers.length || linked.identityAt.length;
  const refused = passGiven(linking, instance, read);
  const failed: readonly LinkedStep[] = answersError(linking, instance, read.call) ? [{ kind: "deny", denial: { says: "failed", span: read.span } }] : [];
  return sequence([...meant, ...(runs ? [{ kind: "call", call: read.id, settled } as const] : []), ...acts, ...audits, ...refused, ...failed]);
}

// ---- what it proves ---------------------------------------------------------

function guardSteps(linking: Linking, instance: Instance, read: ReadCall, { pack, meaning }: Meant<GuardMeaning>, settled: Settled): readonly LinkedStep[] {
  const evidence = evidenceOf(linking, instance, { pack, meaning, span: read.span });
  const right = entitlementOf(linking, instance, { pack, meaning, span: read.span });
  const proves: LinkedStep = { kind: "guard", evidence, promise: read.promise, settled, call: read.id };
  switch (meaning.shape) {
    case "throws":
      return [proves];
    case "query":
      return meaning.throws ? [proves, ...(right ? [{ ...proves, evidence: right }] : [])] : [];
    case "identity":
      if (meaning.callback !== undefined) return [{ kind: "near-guard", miss: { evidence, flaw: "result-ignored", at: null } }];
      return meaning.throws ? [proves] : [];
    case "answers":
      // Asked, and until something comes of the answer, ignored.
      return [
        {
          kind: "near-guard",
          miss: {
            evidence,
            flaw: read.promise && settled !== "now" && !isGathered(linking, instance, read.site.expression) ? "not-awaited" : "result-ignored",
            at: null,
          },
        },
      ];
    case "near":
      return [{ kind: "near-guard", miss: { evidence, flaw: meaning.flaw, at: null } }];
    case "stage":
    case "metadata":
    case "inert":
      return [];
  }
}

function settledBy(linking: Linking, instance: Instance, read: ReadCall, use: Use): Settled {
  if (!read.promise || use === "awaited") return "now";
  if (use === "returned") return "now";
  return use === "kept" && !isVoided(linking, instance, read) ? "later" : "never";
}

/** An item of the list that `Promise.all` waits for. */
function isGathered(linking: Linking, instance: Instance, expression: ExpressionId): boolean {
  const { contexts, expressions } = factsOf(linking, instance.file);
  const context = contexts[expression];
  const list = context?.kind === "item" ? contexts[context.list] : undefined;
  const call = list?.kind === "argument" ? expressions[list.call] : undefined;
  const callee = call?.kind === "call" ? expressions[call.callee] : undefined;
  return callee?.kind === "member" && callee.name.startsWith("all");
}

/** A promise that is tested or computed with is never waited for. */
function isVoided(linking: Linking, instance: Instance, read: ReadCall): boolean {
  return promisesIn(termOf(linking, instance, read.site.expression)).length === 0;
}

/** `waitUntil(record(…))`, `after(record(…))`: handed to the platform, which waits for it. */
function delivered(linking: Linking, instance: Instance, expression: ExpressionId, settled: Settled): Settled {
  const facts = factsOf(linking, instance.file);
  const context = facts.contexts[expression];
  const call = context?.kind === "argument" ? facts.expressions[context.call] : undefined;
  const callee = call?.kind === "call" ? facts.expressions[call.callee] : undefined;
  const named = callee?.kind === "member" ? callee.name : callee?.kind === "name" ? facts.bindings[callee.binding]?.name : undefined;
  return named === "waitUntil" || named === "after" || named === "unstable_after" ? "now" : settled;
}
