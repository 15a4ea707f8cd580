// What it proves of somebody to have a role.
import type { GuardEvidence, Term } from "../model/graph.js";
import type { Level } from "../model/policy.js";
import type { Ask } from "./ask.js";
import { close } from "./close.js";
import { bareInferred } from "./inferred.js";
import { placeOf, placesIn } from "./places.js";
import { namesEverybody } from "./words.js";

/** It holds only if something of what it is about turns out to be the caller. */
export function inferred(ask: Ask, level: Level, about: readonly Term[], subject: Term | null = null): readonly GuardEvidence[] {
  const closed = about.map((term) => close(term, ask.program)).filter((term) => placesIn(term).length > 0);
  if (closed.length === 0) return [];
  return [{ ...bareInferred(level, ask.span), subject, about: closed }];
}

/** A role is a right; the one that is given to everybody is none. In a membership found beside the caller's key, it is at least a place there. */
export function inferFromRole(held: Term, everybody: boolean, ask: Ask): readonly GuardEvidence[] {
  if (!everybody) return inferred(ask, "authorized", [held]);
  const closed = close(held, ask.program);
  const found = placeOf(held).root.kind === "answer" ? inferred(ask, "tenant", placesIn(closed), closed) : [];
  return [...inferred(ask, "authenticated", [held]), ...found];
}

export function isForEverybody(role: Term): boolean {
  switch (role.kind) {
    case "literal":
      return typeof role.value === "string" && namesEverybody(role.value);
    case "named":
      return namesEverybody(role.origin.split(/[.#]/).at(-1) ?? "");
    case "list":
      return role.items.some(isForEverybody);
    default:
      return false;
  }
}
