// A record of options that a factory was given, as its functions see it: what is written out stands for itself, all else stays a part of the parameter.
import type { Term } from "../model/graph.js";
import { memberOf } from "./term-parts.js";

export function isWrittenOut(term: Term): boolean {
  if (term.kind === "list") return !term.open && term.items.every(isWrittenOut);
  if (term.kind === "either") return isWrittenOut(term.then) && isWrittenOut(term.otherwise);
  return term.kind === "literal" || term.kind === "named" || term.kind === "nothing";
}

/** `authorization: { action: "write" }` is there, and where it was left out it is not: then the factory never asks. null: nothing of it is known. */
export function optionsIn(given: Term, parameter: Term): Term | null {
  if (given.kind !== "record" || given.open) return null;
  const known = Object.entries(given.fields).map(([name, term]) => [name, optionIn(term, memberOf(parameter, name))] as const);
  if (known.length > 0 && known.every(([, term]) => term === null)) return null;
  const fields = Object.fromEntries(known.map(([name, term]) => [name, term ?? memberOf(parameter, name)]));
  return { ...given, fields };
}

function optionIn(term: Term, parameter: Term): Term | null {
  // A function is there; what it does is another question.
  if (isWrittenOut(term) || (term.kind === "object" && term.mentions.length === 0)) return term;
  return optionsIn(term, parameter);
}
