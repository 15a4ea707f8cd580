// A call's entry in the graph's table: whom it runs, with what, and what its answer proves.
import type { ExpressionId } from "../model/facts.js";
import type { AnswerProof, BlindSpot, GuardEvidence, LinkedCall } from "../model/graph.js";
import type { GuardMeaning } from "../packs/pack.js";
import { claim } from "../remembering/recall.js";
import { isSameData } from "../remembering/same-data.js";
import { linkCallbacks } from "./callbacks.js";
import { bareEvidence, entitlementOf, evidenceOf } from "./evidence.js";
import { handOn } from "./handed-words.js";
import { withDefaults } from "./left-out.js";
import { factsOf, functionOf, type Instance, instantiate, type Linking, type Meant, outerOf, type ReadCall, type RegisteredCall } from "./linking.js";
import { metadataFor } from "./metadata-keys.js";
import { readCall } from "./read-call.js";
import type { ResolvedFunction } from "./resolve/resolved.js";
import { argumentTerms } from "./rest-arguments.js";
import { termOf } from "./terms.js";
import { unfollowedName, whyUnfollowed } from "./unfollowed.js";

/** The table's entry. A policy's word on a function stands for its body. */
export function registerCall(linking: Linking, instance: Instance, read: ReadCall): LinkedCall {
  const { recall, calls } = linking;
  const fits = ({ by }: RegisteredCall): boolean => by === instance;
  return claim(recall, calls, { key: read.id, fits, isEqual, work: () => ({ by: instance, linked: registerAnew(linking, instance, read) }) }).linked;
}
function isEqual(kept: RegisteredCall, found: RegisteredCall): boolean {
  return kept.by === found.by && isSameData(kept.linked, found.linked);
}

function registerAnew(linking: Linking, instance: Instance, read: ReadCall): LinkedCall {
  // What was read before leads here too: what is kept of this leans on that.
  if (linking.recall.grounds.keeps) readCall(linking, read.site);
  const functions = isSpokenOf(read) ? [] : [...read.callees.functions, ...read.callees.wrapped.map((one) => one.function)];
  const facts = factsOf(linking, instance.file);
  const callee = facts.expressions[read.call.callee];
  const callees = functions.flatMap((fn) => calleeOf(linking, instance, read, fn));
  const given = argumentTerms(linking, instance, read.call.arguments, (at, one) => termOf(linking, at, one));
  return {
    id: read.id,
    span: read.span,
    name: read.name,
    callees,
    callbacks: functions.length ? [] : linkCallbacks(linking, instance, read),
    arguments: withDefaults(linking, given, functions, callees),
    self: callee?.kind === "member" ? termOf(linking, instance, callee.of) : null,
    promise: read.promise,
    answers: read.guards.flatMap((guard) => answersOf(linking, instance, read, guard)),
    identityAt: read.guards.flatMap(({ meaning }) => (meaning.shape === "identity" ? [meaning.at] : [])),
    blind: blindOf(linking, read),
  };
}

function isSpokenOf({ guards, audits }: ReadCall): boolean {
  return guards.some(({ meaning }) => meaning.shape !== "identity" && meaning.shape !== "metadata") || audits.length > 0;
}

function calleeOf(linking: Linking, instance: Instance, read: ReadCall, fn: ResolvedFunction): readonly LinkedCall["callees"][number][] {
  if (!functionOf(linking, fn).body) return [];
  const pass = passGivenTo(linking, instance, read, fn);
  const scope = linking.resolver.enter(fn, read.site);
  const reads = metadataFor(linking, { ...fn, scope }, instance.metadata);
  const metadata = handOn(linking, instance, read, fn, reads, (one) => termOf(linking, instance, one));
  return [instantiate(linking, fn, { scope, pass, metadata, outer: outerOf(linking, instance, fn) }).id];
}

function passGivenTo(linking: Linking, instance: Instance, read: ReadCall, fn: ResolvedFunction): Instance["pass"] {
  const { pass } = instance;
  if (!pass) return null;
  const at = read.call.arguments.findIndex((one) => isPassValue(linking, instance, one));
  if (at >= 0) return { function: fn.index, index: at, path: [], fails: pass.fails };
  // A function inside this one goes on by the same `next`.
  return outerOf(linking, instance, fn) ? pass : null;
}

function isPassValue(linking: Linking, instance: Instance, expression: ExpressionId): boolean {
  const { expressions, bindings } = factsOf(linking, instance.file);
  const found = expressions[expression];
  const binding = found?.kind === "name" ? bindings[found.binding] : undefined;
  const { pass } = instance;
  return (
    pass !== null &&
    binding?.kind === "parameter" &&
    binding.function === pass.function &&
    binding.index === pass.index &&
    binding.path.join(".") === pass.path.join(".")
  );
}

function answersOf(linking: Linking, instance: Instance, read: ReadCall, { pack, meaning }: Meant<GuardMeaning>): readonly AnswerProof[] {
  const evidence: GuardEvidence =
    meaning.shape === "identity" ? bareEvidence(pack, "authenticated", "check", read.span) : evidenceOf(linking, instance, { pack, meaning, span: read.span });
  if (meaning.shape === "answers") return [{ at: meaning.at, when: meaning.when, evidence, wholeIsTruthy: meaning.at.length > 0 }];
  if (meaning.shape === "identity") return [{ at: meaning.at, when: "present", evidence, wholeIsTruthy: meaning.at.length > 0 }];
  if (meaning.shape === "query" && meaning.rows) return rowsAt(meaning.at, evidence);
  if (meaning.shape === "query" && !meaning.throws) {
    const right = entitlementOf(linking, instance, { pack, meaning, span: read.span });
    const when = meaning.counts ? "counted" : "present";
    return [evidence, ...(right ? [right] : [])].map((one) => ({ at: meaning.at, when, evidence: one, wholeIsTruthy: meaning.at.length > 0 }));
  }
  return [];
}

/** `found.members.length > 0`, `found.members[0]` */
function rowsAt(at: readonly string[], evidence: GuardEvidence): readonly AnswerProof[] {
  return [
    { at: [...at, "length"], when: "counted", evidence, wholeIsTruthy: false },
    { at: [...at, "0"], when: "present", evidence, wholeIsTruthy: false },
  ];
}

/** Only what could itself deny or act. What packs or the policy speak of is not unseen. */
function blindOf(linking: Linking, read: ReadCall): BlindSpot | null {
  const reason = whyUnfollowed(linking, read.site, read);
  if (!reason || isSpokenOf(read) || (reason !== "depth" && (read.guards.length || read.actions.length))) return null;
  const unless = read.left?.functions.length ? read.left.by : [];
  return { span: read.span, reason, what: read.name, origin: unfollowedName(linking, read.site, read), unless, ofMany: reason === "depth" };
}
