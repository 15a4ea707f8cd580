// Which call of a library made what an own function hands back, where the function declares no more than a type.
import { factsOf, functionOf, type Linking } from "./linking.js";
import type { Site } from "./resolve/resolved.js";

/** `function users(): Router { const router = Router(); …; return router; }`: what is declared hides which one it is. */
export function madeInside(linking: Linking, site: Site | null, depth = 0): Site | null {
  const facts = site && factsOf(linking, site.file);
  const found = site && facts?.expressions[site.expression];
  if (!site || !facts || !found || depth > 4) return null;
  if (found.kind === "await" || found.kind === "cast") return madeInside(linking, { ...site, expression: found.of }, depth + 1);
  const binding = found.kind === "name" ? facts.bindings[found.binding] : undefined;
  if (binding?.kind === "variable" && binding.value !== null && !binding.assigned.length && !binding.path.length)
    return madeInside(linking, { ...site, expression: binding.value }, depth + 1);
  if (found.kind !== "call") return null;
  return answeredBy(linking, site);
}

/** One function, and one call in its answers: else it is not told which. */
function answeredBy(linking: Linking, site: Site): Site | null {
  const [only, ...others] = linking.resolver.calleesOf(site).functions;
  if (!only || others.length) return null;
  const { file, scope } = only;
  const values = functionOf(linking, only).returned.flatMap((expression) => linking.resolver.valuesOf({ file, expression, scope }));
  const calls = values.flatMap((one) => (one.kind === "external" && one.call ? [one.call] : []));
  return calls.length === 1 ? (calls[0] ?? null) : null;
}
