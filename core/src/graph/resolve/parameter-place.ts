// A part of a parameter, as the text names it: `req.path`, `options.force`; also by a name of its own: `const { force } = options`.
import type { Binding, ExpressionId, FileFacts } from "../../model/facts.js";

export interface ParameterPlace {
  readonly binding: Extract<Binding, { readonly kind: "parameter" }>;
  /** From the parameter itself down to the part. */
  readonly path: readonly (string | number)[];
}

/** Names for names for names are hardly ever written; a name for itself (`const { a } = a`) has no end. */
const mostNames = 4;

/** null: of no parameter, or of one that is given something else on the way. */
export function parameterPlace({ expressions, bindings }: FileFacts, start: ExpressionId): ParameterPlace | null {
  let path: ParameterPlace["path"] = [];
  let names = 0;
  for (let at = expressions[start]; at && names <= mostNames; ) {
    if (at.kind === "member") {
      path = [at.name, ...path];
      at = expressions[at.of];
      continue;
    }
    const binding = at.kind === "name" ? bindings[at.binding] : undefined;
    if (binding?.kind !== "parameter" && binding?.kind !== "variable") return null;
    if (binding.assigned.length > 0) return null;
    path = [...binding.path, ...path];
    if (binding.kind === "parameter") return binding.rest ? null : { binding, path };
    if (binding.value === null) return null;
    at = expressions[binding.value];
    names++;
  }
  return null;
}
