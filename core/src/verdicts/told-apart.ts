// Whether an answer tells what was proved: whoever does not listen to it then ignores the result.
import type { GuardEvidence, Term } from "../model/graph.js";
import { fieldsInOrder } from "../model/parts-of-term.js";
import { evidenceKey } from "./evidence.js";
import { termKey } from "./terms.js";
import type { Answer } from "./ways.js";

/** Each answer under which it holds differs from each one under which it does not. */
export function isTold(evidence: GuardEvidence, answers: readonly Answer[]): boolean {
  const key = evidenceKey(evidence);
  const yes = answers.filter(({ books }) => books.held.has(key));
  const no = answers.filter(({ books }) => !books.held.has(key));
  return yes.every((one) => no.every((other) => other.denial !== null || areApart(one.value, other.value)));
}

function areApart(a: Term, b: Term): boolean {
  const [truth, other] = [truthOf(a), truthOf(b)];
  if (truth === null || other === null) return false;
  return truth !== other || (truth && (areOfOtherForm(a, b) || areOfOtherForm(b, a)));
}

/** `{ ok: true }` and `{ ok: false }`, `{ user }` and `{ error }`, a record and an error. */
function areOfOtherForm(a: Term, b: Term): boolean {
  if (a.kind !== "record" || a.open) return false;
  if (b.kind === "object") return b.classes.length > 0;
  if (b.kind !== "record" || b.open) return false;
  return fieldsInOrder(a.fields).some(([name, value]) => {
    const there = Object.hasOwn(b.fields, name) ? b.fields[name] : undefined;
    return there === undefined || (value.kind === "literal" && there.kind === "literal" && termKey(value) !== termKey(there));
  });
}

function truthOf(value: Term): boolean | null {
  switch (value.kind) {
    case "literal":
      return Boolean(value.value);
    case "nothing":
      return false;
    case "object":
    case "record":
    case "list":
      return true;
    default:
      return null;
  }
}
