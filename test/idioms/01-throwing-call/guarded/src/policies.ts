import { AuthorizationError } from "./errors.js";
import type { ApiKey } from "./models/api-key.js";

export interface Actor {
  readonly id: string;
  readonly isAdmin: boolean;
}
type Verb = "delete" | "read";

export function can(actor: Actor, verb: Verb, target: ApiKey): boolean {
  if (actor.isAdmin) return true;
  return verb === "read" || target.userId === actor.id;
}

export function authorize(actor: Actor, verb: Verb, target: ApiKey | null): asserts target {
  if (!target || !can(actor, verb, target)) {
    throw new AuthorizationError("not allowed");
  }
}
