// Whether what stands behind a name may be filled by others who have the same name for it.
import type { ExpressionId } from "../model/facts.js";
import { factsOf, type Instance, type Linking } from "./linking.js";
import { isWrittenInto } from "./resolve/writes.js";

/** What the call of a factory wrote out, `signedIn({ role: "admin" })`, nobody else has by a name; and the factory itself may not fill it. */
export function isNamedRecord(linking: Linking, instance: Instance, of: ExpressionId): boolean {
  const facts = factsOf(linking, instance.file);
  const found = facts.expressions[of];
  if (found?.kind !== "name") return false;
  const binding = facts.bindings[found.binding];
  if (binding?.kind !== "parameter" || binding.path.length > 0) return true;
  const given = instance.scope?.bound.get(`${instance.file}#${binding.function}:${binding.index}`);
  if (!given || factsOf(linking, given.file).expressions[given.expression]?.kind !== "record") return true;
  return isWrittenInto(facts, found.binding);
}
