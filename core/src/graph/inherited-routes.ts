// Routes that a class hands down: told once, of the class below, which is the one that a module names.
import type { RouteMeaning } from "../packs/pack.js";
import type { Registration } from "./stands.js";

/**
 * `@Resolver() class Orders extends OrdersBase`, where the base says `@Resolver()` too: the same method under the same name is one entry point.
 * Limit: a base class that is registered beside the one below it. Guards of the class below may then be passed by.
 */
export function withoutHandedDown(registrations: readonly Registration[]): readonly Registration[] {
  const inherited = new Set(registrations.flatMap((one) => (isInherited(one) ? keysOf(one) : [])));
  return inherited.size === 0 ? registrations : registrations.filter((one) => isInherited(one) || !keysOf(one).some((key) => inherited.has(key)));
}

/** The method stands in another file than the class that is registered. */
function isInherited({ meaning, file }: Registration): boolean {
  const at = atOf(meaning);
  return at !== null && at.file !== file;
}

function keysOf({ meaning, pack, site }: Registration): readonly string[] {
  const at = atOf(meaning);
  if (meaning.kind !== "route" || at === null || site !== null) return [];
  return [[pack, meaning.entry, meaning.method, meaning.path, at.file, at.start.line, at.start.column].join(" ")];
}
function atOf(meaning: Registration["meaning"]): NonNullable<RouteMeaning["at"]>["span"] {
  return (meaning.kind === "route" && meaning.at?.span) || null;
}
