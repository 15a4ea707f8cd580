// Whether an answer tells what was proved: whoever does not listen to it then ignores the result.
import type { GuardEvidence, Term } from "../model/graph.js";
import { fieldsInOrder } from "../model/parts-of-term.js";
import { evidenceKey } from "./evidence.js";
import { truthOf } from "./truth-of.js";
import type { Answer } from "./ways.js";
import { namesRefusal } from "./words.js";

/** Each answer under which it does not hold is a refusal, or at least a no beside a yes. */
export function isTold(evidence: GuardEvidence, answers: readonly Answer[]): boolean {
  const key = evidenceKey(evidence);
  const yes = answers.filter(({ books }) => books.held.has(key));
  const no = answers.filter(({ books }) => !books.held.has(key));
  return (
    no.every((other) => isRefusal(other) || yes.every((one) => areApart(one.value, other.value))) &&
    yes.every((one) => truthOf(one.value) !== null || no.every(isRefusal))
  );
}

function areApart(a: Term, b: Term): boolean {
  const [truth, other] = [truthOf(a), truthOf(b)];
  return truth !== null && other !== null && truth !== other;
}

/** A refusal by its words, a returned error, `{ error }`, `{ ok: false }`, `{ type: "error" }`. */
function isRefusal({ value, denial }: Answer): boolean {
  if (denial !== null) return true;
  if (value.kind === "object") return value.classes.some(namesRefusal);
  return value.kind === "record" && fieldsInOrder(value.fields).some(([name, one]) => saysNo(name, one));
}

function saysNo(name: string, value: Term): boolean {
  if (value.kind !== "literal") return /^(error|errors|problem)$/.test(name) && value.kind !== "nothing";
  if (typeof value.value === "string")
    return /^(error|errors|problem)$/.test(name) || /^(error|failure|fail|denied|forbidden|unauthori[sz]ed)$/i.test(value.value);
  return value.value === false && /^(ok|success|valid|allowed|authorized)$/.test(name);
}
