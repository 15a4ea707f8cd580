// Calls that could deny or act, and lead to nothing that is read: why, and the name by which a policy can speak of them.
import type { Expression } from "../model/facts.js";
import type { BlindReason } from "../model/graph.js";
import { name, type Origin } from "../model/names.js";
import { factsOf, type Left, type Linking } from "./linking.js";
import type { Callees, Resolved, Site } from "./resolve/resolved.js";
import { writtenName } from "./written-name.js";

interface Found {
  readonly callees: Callees;
  readonly left: Left | null;
}

/**
 * An own call that leads nowhere, or to too many; a callee that the text does not tell; null: it was followed, or is a library's.
 * Limit: a call through an own interface that nobody implements is silent. It is declared, so that it counts as told, and whoever stands behind it is not in the project.
 */
export function whyUnfollowed(linking: Linking, { file, expression, scope }: Site, { callees, left }: Found): BlindReason | null {
  const { functions, wrapped, externals, cut, lost } = callees;
  if (cut) return "depth";
  if (left) return "lost-callee";
  if (functions.length || wrapped.length || externals.length) return null;
  const facts = factsOf(linking, file);
  const call = facts.expressions[expression];
  const callee = call?.kind === "call" ? facts.expressions[call.callee] : undefined;
  if (callee?.kind === "element" && !isOneOfNamed(linking, { file, expression, scope }, callee)) return "dynamic-callee";
  return lost ? "lost-callee" : null;
}

/** `delegate[method]`, where `method` is "findFirst" or "findFirstOrThrow" and the delegate's own type declares both: no more is left open than by either name. */
function isOneOfNamed(linking: Linking, site: Site, { of, key }: Extract<Expression, { readonly kind: "element" }>): boolean {
  const keys = linking.resolver.valuesOf({ ...site, expression: key });
  const delegates = linking.resolver.valuesOf({ ...site, expression: of });
  return keys.length > 0 && keys.every(({ kind }) => kind === "literal") && delegates.length > 0 && delegates.every(({ kind }) => declared.has(kind));
}
const declared: ReadonlySet<Resolved["kind"]> = new Set<Resolved["kind"]>(["shape", "mapped"]);

const sayable = /^[\w$.*()]+$/;

/** As it is written there: "src/app.ts#req.allows", "src/hooks.ts#hooks.*". */
export function unfollowedName(linking: Linking, site: Site, found: Found): Origin | null {
  const facts = factsOf(linking, site.file);
  const call = facts.expressions[site.expression];
  if (call?.kind !== "call" || whyUnfollowed(linking, site, found) === null) return null;
  const written = writtenName(linking, site, call.callee).replaceAll("[…]", ".*");
  return sayable.test(written) ? name<"Origin">(`${site.file}#${written}`) : null;
}
