// What the answer of a call proves: by what packs say of it, and by what own functions hand back.
import type { AnswerProof, LinkedCall, NearMiss, Term } from "../model/graph.js";
import type { CallId, InstanceId } from "../model/names.js";
import { answerersOf } from "./answerers.js";
import type { Ask, Prove } from "./ask.js";
import { answersIn, bindingOf, close, closeEvidence, inOrder } from "./close.js";
import { isCut, lostIn } from "./cut-call.js";
import { handedOn } from "./handed-on.js";
import { addHeld } from "./held.js";
import { and, or, type Proof, proofOf, provesNothing } from "./proof.js";
import { type Binding, handsOn, substitute, substituteHeld, substituteMisses } from "./substitute.js";
import { select } from "./terms.js";
import { impliesFalsy, impliesPresent, impliesTruthy, type Want, wantKey } from "./wants.js";
import type { Answer } from "./ways.js";

/** `path`: where in the answer the value stands that is asked about. */
export function proveAnswer(id: CallId, path: readonly string[], want: Want, ask: Ask, proveIt: Prove): Proof | null {
  const call = ask.program.calls.get(id);
  if (!call) return provesNothing;
  const told = and(fromProofs(call, path, want, ask), fromCallees(call, path, want, ask, proveIt));
  return path.length > 0 ? told : and(told, fromQuestion(call, want, ask, proveIt));
}

// ---- by what packs say --------------------------------------------------------

function fromProofs({ answers }: LinkedCall, path: readonly string[], want: Want, ask: Ask): Proof | null {
  return answers.map((proof) => fromProof(proof, path, want, ask)).reduce<Proof | null>(and, provesNothing);
}

function fromProof({ at, when, evidence, wholeIsTruthy }: AnswerProof, path: readonly string[], want: Want, ask: Ask): Proof | null {
  const closed = closeEvidence(evidence, ask.program);
  if (isPrefix(at, path)) return proves(when, want, path.length > at.length) ? proofOf([closed]) : provesNothing;
  if (!isPrefix(path, at) || !wholeIsTruthy) return provesNothing;
  // The object around the decision is always there: a yes proves nothing, and a no never comes.
  if (impliesFalsy(want)) return null;
  const misses: NearMiss[] = [{ evidence: closed, flaw: "always-truthy", at: ask.span }];
  return impliesPresent(want) ? proofOf([], misses) : provesNothing;
}

/** `below`: a field of it was asked about; where that is there, so is what it stands in. */
function proves(when: AnswerProof["when"], asked: Want, below: boolean): boolean {
  const want = below ? asked : readAsTruth(asked);
  if (below) return (when === "truthy" || when === "present") && impliesPresent(want) && !impliesFalsy(want);
  switch (when) {
    case "truthy":
      return impliesTruthy(want);
    case "counted":
      return impliesTruthy(want) || (want.is === "unequal" && want.to === 0);
    case "falsy":
      return impliesFalsy(want);
    case "present":
      return impliesPresent(want);
    case "absent":
      return want.is === "absent" || want.is === "falsy";
  }
}

/** A guard's answer is yes or no: not to be false is to be true. */
function readAsTruth(want: Want): Want {
  if (want.is !== "unequal" || typeof want.to !== "boolean") return want;
  return { is: "equal", to: !want.to };
}

function isPrefix(start: readonly string[], path: readonly string[]): boolean {
  return start.length <= path.length && start.every((name, index) => path[index] === name);
}

// ---- by what own functions hand back ------------------------------------------

/** Whichever function it was, all must agree. */
function fromCallees(call: LinkedCall, path: readonly string[], want: Want, ask: Ask, proveIt: Prove): Proof | null {
  const answerers = answerersOf(call);
  if (answerers.length === 0) return provesNothing;
  const proofs = inOrder(answerers).map((callee) => {
    const binding = bindingOf(call, callee, ask.program);
    const proof = ask.program.functions.has(callee) ? fromCallee(callee, binding, call.promise, path, want, ask, proveIt) : provesNothing;
    return proof && { held: substituteHeld(proof.held, binding), missed: substituteMisses(proof.missed, binding) };
  });
  const agreed = proofs.reduce((a, b) => or(a, b, "one-branch-only"));
  if (!call.blind || !isCut(call)) return agreed;
  const seen = proofs.flatMap((proof) => [...(proof?.held.values() ?? [])]);
  return proofOf([], [...(agreed?.missed.values() ?? []), ...lostIn(call.blind, seen)]);
}

/** In the callee's own words; asked once. */
function fromCallee(
  callee: InstanceId,
  binding: Binding | null,
  awaited: boolean,
  path: readonly string[],
  want: Want,
  ask: Ask,
  proveIt: Prove,
): Proof | null {
  const { proofs, underway } = ask.program.memory;
  const key = `${callee} ${awaited ? "awaited " : ""}${path.join(".")} ${wantKey(want)}`;
  const known = proofs.get(key);
  if (known !== undefined) return known;
  if (underway.has(key)) return fromItself(key, binding, ask);
  underway.set(key, null);
  const inside: Ask = { ...ask, span: ask.program.functions.get(callee)?.span ?? ask.span, denied: null, depth: ask.depth + 1 };
  const proof = ask.program
    .summaryOf(callee)
    .answers.reduce<Told>((told, answer) => tell(told, awaited ? settled(answer) : answer, path, want, inside, proveIt), { proof: null, rescued: false }).proof;
  const again = underway.get(key);
  underway.delete(key);
  // Whom a delegate stands for may not all be known: that none of those seen would say so does not rule it out.
  const told = again && binding ? handedOn(proof ?? provesNothing, binding.of, again) : proof;
  proofs.set(key, told);
  return told;
}

/** A function that answers with itself takes nothing away from what it proves otherwise, where it hands on what it was handed. */
function fromItself(key: string, binding: Binding | null, { program: { memory } }: Ask): Proof | null {
  const { underway } = memory;
  if ([...underway.keys()].at(-1) !== key || !binding || !handsOn(binding)) return provesNothing;
  const before = underway.get(key);
  const { of, self, arguments: given } = binding;
  const isOwnSelf = self === null || (self.kind === "self" && self.of === of);
  underway.set(key, { handed: Math.min(given.length, before?.handed ?? given.length), isOwnSelf: isOwnSelf && (before?.isOwnSelf ?? true) });
  return null;
}

/** `const may = (user) => isAdmin(user)`: a promise handed on is waited for with the answer. */
function settled(answer: Answer): Answer {
  return answer.value.kind === "promise" ? { ...answer, value: { kind: "answer", call: answer.value.call } } : answer;
}

/** `isRefusal(answer)`, `result.isError()`: a question about what it is given, and no more, is asked of that itself. */
function fromQuestion(call: LinkedCall, want: Want, ask: Ask, proveIt: Prove): Proof | null {
  const [callee, ...others] = call.callees;
  const fn = callee && others.length === 0 ? ask.program.functions.get(callee) : undefined;
  if (!callee || !fn || ask.program.circle.has(callee)) return provesNothing;
  const [asked, ...more] = ask.program.summaryOf(callee).answers;
  const value = asked?.value.kind === "above" ? close(asked.value, ask.program) : asked?.value;
  if (!value || more.length > 0 || !isQuestion(value)) return provesNothing;
  const bound: Binding = { of: fn.function, arguments: call.arguments, self: call.self, replaced: new Map(), done: new Map(), missed: new Map() };
  return proveIt(substitute(value, bound), want, { ...ask, denied: null, depth: ask.depth + 1 });
}

function isQuestion(value: Term): boolean {
  return (
    (value.kind === "not" ||
      value.kind === "equal" ||
      value.kind === "contains" ||
      value.kind === "above" ||
      value.kind === "instance" ||
      value.kind === "member") &&
    answersIn(value).length === 0
  );
}

interface Told {
  readonly proof: Proof | null;
  readonly rescued: boolean;
}

/** Of all answers, those that may be so: what held when they were given, and what they prove themselves. */
function tell(told: Told, { value, books }: Answer, path: readonly string[], want: Want, inside: Ask, proveIt: Prove): Told {
  const asked = proveIt(path.reduce(select, value), want, inside);
  if (!asked) return told;
  const proof: Proof = { held: addHeld(books.held, asked.held.values()), missed: asked.missed };
  const rescued = told.rescued || books.rescued;
  return { proof: or(told.proof, proof, rescued ? "fails-open" : "one-branch-only"), rescued };
}
