// What a value goes by: whether its name is somebody's, or somebody's key.
import type { Term } from "../model/graph.js";
import type { Ask } from "./ask.js";
import { placeOf } from "./places.js";
import { namesCaller, namesKey } from "./words.js";

export function isSomebody(last: string | null, { program }: Ask): boolean {
  return last === null || namesKey(last) || namesCaller(last, program.callerNames);
}

/** The fields to a value; of what a function is given as it is, its own name for it. */
export function namesOf(term: Term, { program }: Ask): readonly string[] {
  const { root, path } = placeOf(term);
  if (path.length > 0 || root.kind !== "parameter") return path;
  return [program.parameterNames.get(root.of)?.[root.index] ?? ""].filter(Boolean);
}

/** Whichever value it is, it goes by such a name, or by none. */
export function isKeyOrSomebody(term: Term, ask: Ask): boolean {
  if (term.kind === "either") return [term.then, term.otherwise].every((one) => one.kind === "nothing" || one.kind === "literal" || isKeyOrSomebody(one, ask));
  return isSomebody(namesOf(term, ask).at(-1) ?? null, ask);
}
