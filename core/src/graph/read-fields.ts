// A field that is read: what has no fields cannot be read, so whoever goes on has read it of something.
import type { Expression, ExpressionId, FileFacts } from "../model/facts.js";
import type { Term } from "../model/graph.js";
import { memberOf } from "./term-parts.js";

type Member = Extract<Expression, { readonly kind: "member" }>;

/** `found.rows` is read of what was assigned, and not of the nothing that `let found` began with; `found?.rows` of either. */
export function readFrom(facts: FileFacts, member: Member, of: Term): Term {
  return memberOf(member.optional || isOptional(facts, member.of) ? of : withoutNothing(of), member.name);
}

/** Somewhere before it in the chain: `found?.rows.length`. */
function isOptional({ expressions }: FileFacts, start: ExpressionId): boolean {
  for (let at = expressions[start]; at; ) {
    if (at.kind !== "member" && at.kind !== "element" && at.kind !== "call") return false;
    if (at.optional) return true;
    at = expressions[at.kind === "call" ? at.callee : at.of];
  }
  return false;
}

/** What is never there stays what it is. */
function withoutNothing(term: Term): Term {
  if (term.kind !== "either") return term;
  const [then, otherwise] = [withoutNothing(term.then), withoutNothing(term.otherwise)];
  if (isNothing(then)) return otherwise;
  return isNothing(otherwise) ? then : { ...term, then, otherwise };
}
function isNothing(term: Term): boolean {
  return term.kind === "nothing" || (term.kind === "literal" && term.value === null);
}
