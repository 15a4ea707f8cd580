// Origins of casbin's enforcers, and how its questions are put: who, (where,) what, which way.
import type { CallView, Value } from "../views.js";

/** Patterns for methods of any enforcer. */
export function ofEnforcers(methods: string): string[] {
  return [
    `casbin#{Enforcer,CachedEnforcer,SyncedEnforcer}.${methods}`,
    `casbin#{newEnforcer,newCachedEnforcer,newSyncedEnforcer,newEnforcerWithClass}().${methods}`,
  ];
}

// Limit: the order of arguments is the model's own. The usual one is taken: the action last, the object before it.
export function questionIn(asked: readonly Value[]): { level: "authorized"; permission: Value | null; subject: Value | null } {
  const object = asked.at(-2);
  return { level: "authorized", permission: asked.at(-1) ?? null, subject: !object || object.kind === "literal" ? null : object };
}
export function questionOf(call: CallView, matcher: boolean): ReturnType<typeof questionIn> {
  return questionIn(matcher ? call.arguments.slice(1) : call.arguments);
}
