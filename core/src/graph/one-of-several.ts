// Whether an expression stands for one of several values: `strict ? requireUser : pass`. What it does then is not certain.
import type { ExpressionId } from "../model/facts.js";
import { factsOf, type Linking } from "./linking.js";
import type { Resolved, Site } from "./resolve/resolved.js";

export function isOneOfSeveral(linking: Linking, site: Site): boolean {
  return isChosen(linking, site, site.expression, 0) || linking.resolver.valuesOf(site).filter(canRun).length > 1;
}

/** By their names, some of which may be guards: worth a word where they do not stand there for certain. */
export function mayGuard(linking: Linking, sites: readonly (Site | null)[]): boolean {
  return sites.some((site) => site !== null && linking.resolver.valuesOf(site).some((one) => namesGuard(linking.resolver.originOf(one))));
}
export function namesGuard(origin: string | null): boolean {
  return /auth|guard|require(?!content|body|json|https?|ssl|param|query|field|valid|header)|ensure|protect|permission|admin|sign-?ed-?in|log-?ged-?in/i.test(
    origin ?? "",
  );
}
export function isSeen(linking: Linking, site: Site): boolean {
  return linking.resolver.valuesOf(site).some(canRun);
}

/** As written, also behind the name of a variable of the same file: an arm of which nothing is known would else be overlooked. */
function isChosen(linking: Linking, site: Site, expression: ExpressionId, depth: number): boolean {
  const { expressions, bindings } = factsOf(linking, site.file);
  const found = expressions[expression];
  if (!found || depth > 4) return false;
  if (found.kind === "ternary" || found.kind === "or" || found.kind === "nullish" || found.kind === "and") return true;
  if (found.kind === "cast" || found.kind === "spread") return isChosen(linking, site, found.of, depth + 1);
  const binding = found.kind === "name" ? bindings[found.binding] : undefined;
  if (binding?.kind !== "variable" || binding.path.length) return false;
  if (binding.assigned.length > (binding.value === null ? 1 : 0)) return true;
  return binding.value !== null && isChosen(linking, site, binding.value, depth + 1);
}

/** A type that stands beside a value is no second one. */
function canRun(value: Resolved): boolean {
  return value.kind === "function" || value.kind === "class" || value.kind === "instance" || (value.kind === "external" && value.call !== null);
}
