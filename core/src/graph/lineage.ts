// What an object is an instance of: the class that made it, and those above. `x instanceof Response` is then a question with an answer.
import type { ExpressionId } from "../model/facts.js";
import type { Term } from "../model/graph.js";
import { name, type Origin } from "../model/names.js";
import { wholeLineage } from "../model/terms.js";
import type { Instance, Linking } from "./linking.js";
import type { Resolved } from "./resolve/resolved.js";
import { unknown } from "./term-parts.js";

const root = name<"Origin">(wholeLineage);
const response = name<"Origin">("global#Response");
const error = name<"Origin">("global#Error");
const nextResponse = "next/server#NextResponse";
const ofPlatform = /^global#(Request|Response|Headers|Map|Set|Date|URL|URLSearchParams|FormData)$/;
const ofErrors = /^global#(Eval|Range|Reference|Syntax|Type|URI|Aggregate)Error$/;

/** An answer to a request is there, whatever it says: `{ error: Response.json(…) }` has an error. */
const answering = /^(global#Response|next\/server#NextResponse)\.(json|redirect|rewrite|next|error)$/;

/** `x instanceof C`: a question about x, where it is known which class C is. */
export function ofInstance(linking: Linking, instance: Instance, of: Term, right: ExpressionId): Term {
  const [made] = lineageOf(linking, instance, right);
  return made ? { kind: "instance", of, class: made } : unknown([of]);
}

/** Of what `new` makes of this class, nearest first; empty: not known. */
export function lineageOf(linking: Linking, { file, scope }: Instance, expression: ExpressionId): readonly Origin[] {
  const values = linking.resolver.valuesOf({ file, expression, scope });
  const [only] = values;
  return only && values.length === 1 ? above(linking, only, 0) : [];
}

const deepest = 8;

function above(linking: Linking, value: Resolved, depth: number): readonly Origin[] {
  const own = linking.resolver.originOf(value);
  if (!own || depth > deepest) return [];
  if (value.kind === "external") return lineageOfLibrary(own);
  if (value.kind !== "class") return [];
  const [base, ...others] = linking.resolver.basesOf(value);
  if (base) return others.length > 0 ? [own] : [own, ...above(linking, base, depth + 1)];
  return linking.files.get(value.file)?.classes[value.index]?.extends === null ? [own, root] : [own];
}

/** Limit: a library's own class is not known to be no other one. That its errors are errors, their names say. */
function lineageOfLibrary(own: Origin): readonly Origin[] {
  if (own === nextResponse) return [own, response, root];
  if (ofPlatform.test(own) || own === error) return [own, root];
  if (ofErrors.test(own)) return [own, error, root];
  return /(Error|Exception)$/.test(own) ? [own, error] : [own];
}

/** What this function of a library answers with; empty: not known. */
export function madeBy(origin: Origin): readonly Origin[] {
  const [, made] = answering.exec(origin) ?? [];
  return made ? lineageOfLibrary(name<"Origin">(made)) : [];
}
