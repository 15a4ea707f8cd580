// `this` in what a call runs: what `new` makes, what `super` hands on. Of a method the resolver knows it by the receiver.
import { functionAt } from "./function-at.js";
import { factsOf, functionOf, type Linking } from "./linking.js";
import { callAt } from "./places.js";
import type { Resolved, Site } from "./resolve/resolved.js";
import type { Place, Stand } from "./stands.js";

export interface SelfInside {
  readonly self: Resolved | null;
  readonly isNew: boolean;
  /** It may be more special than is known. */
  readonly isSelfOpen: boolean;
}

export function selfInside(linking: Linking, { isSelfOpen }: Stand, site: Site, into: Place): SelfInside {
  const facts = factsOf(linking, site.file);
  const call = callAt(facts, site.expression);
  const callee = facts.expressions[call?.callee ?? -1];
  if (call?.form === "new") return { self: madeBy(linking, site, into), isNew: true, isSelfOpen: false };
  const receiver = callee?.kind === "member" ? facts.expressions[callee.of]?.kind : undefined;
  if (callee?.kind === "super" || receiver === "super")
    return { self: linking.resolver.selfOf(site.file, functionAt(facts, call?.at ?? [0, 0]), site.scope), isNew: false, isSelfOpen };
  return { self: null, isNew: false, isSelfOpen: receiver === "this" && isSelfOpen };
}

/** A class without a constructor of its own runs its base's. */
function madeBy(linking: Linking, site: Site, into: Place): Resolved | null {
  const { owner } = functionOf(linking, { file: into.file, index: into.function });
  const [made] = linking.resolver.calleesOf(site).classes;
  if (!made || (made.file === into.file && owner?.kind === "class" && owner.class === made.index)) return null;
  return linking.resolver.memberOf(made, "prototype")[0] ?? null;
}

/** Own classes that others extend: "file:index". */
export function extendedClasses(linking: Linking): ReadonlySet<string> {
  const found = new Set<string>();
  for (const path of linking.names.extending.filesWith(""))
    for (const [index, { extends: base }] of factsOf(linking, path).classes.entries()) {
      if (base === null) continue;
      for (const above of linking.resolver.basesOf({ kind: "class", key: `c:${path}:${index}`, file: path, index, scope: null }))
        if (above.kind === "class") found.add(`${above.file}:${above.index}`);
    }
  return found;
}
