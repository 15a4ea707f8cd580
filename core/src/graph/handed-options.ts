// An option of a factory that was called with its options written in place: `auth({ admin: true })`, and what `options.optional` is in there.
import type { ExpressionId } from "../model/facts.js";
import type { Term } from "../model/graph.js";
import { factsOf, type Instance, type Linking } from "./linking.js";
import { isWrittenOut } from "./options.js";
import type { Site } from "./resolve/resolved.js";
import { isWrittenInto } from "./resolve/writes.js";
import { memberOf } from "./term-parts.js";

/** Nobody else has them, so what they lack stays out. Limit: what another function fills in, to which the options are handed, is not seen. Hardly any factory has its options completed elsewhere. */
export function optionAt(linking: Linking, instance: Instance, of: ExpressionId, name: string, termAt: (site: Site) => Term): Term | null {
  const { expressions, bindings } = factsOf(linking, instance.file);
  const found = expressions[of];
  const binding = found?.kind === "name" ? bindings[found.binding] : undefined;
  if (found?.kind !== "name" || binding?.kind !== "parameter" || binding.rest || binding.path.length || binding.assigned.length) return null;
  const site = instance.scope?.bound.get(`${instance.file}#${binding.function}:${binding.index}`);
  if (!site || factsOf(linking, site.file).expressions[site.expression]?.kind !== "record") return null;
  if (isWrittenInto(factsOf(linking, instance.file), found.binding)) return null;
  const option = memberOf(termAt(site), name);
  return isWrittenOut(option) ? option : null;
}
