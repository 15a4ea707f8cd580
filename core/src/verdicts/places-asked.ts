// The places that a condition asks for: not those whose equal it turns away, nor those that only one arm of a choice asks for.
import { choices, denials } from "../model/action-keys.js";
import type { Term } from "../model/graph.js";
import { placeOf, placesIn } from "./places.js";
import { termKey } from "./terms.js";

/** `{ teamId, NOT: { userId: caller.id } }` asks for the team, and says nothing of the caller. */
export function placesAsked(term: Term): readonly Term[] {
  if (term.kind === "list") return term.items.flatMap(placesAsked);
  if (term.kind !== "record") return placesIn(term);
  return [
    ...Object.entries(term.fields).flatMap(([field, value]) => {
      if (denials.has(field)) return [];
      return choices.has(field) && value.kind === "list" ? askedByEach(value.items) : placesAsked(value);
    }),
    ...term.rest.flatMap(placesIn),
  ];
}

/** `OR: [{ ownerId: caller.id }, { teamId: caller.teamId }]`: either way the caller. */
function askedByEach(arms: readonly Term[]): readonly Term[] {
  const all = arms.map(placesAsked);
  return all.flat().filter((place) => all.every((places) => places.some((other) => ownerOf(other) === ownerOf(place))));
}

/** `request.user` of `request.user.id`; of an answer, the answer. */
function ownerOf(place: Term): string {
  const { root, path } = placeOf(place);
  return root.kind === "parameter" || root.kind === "self" ? `${termKey(root)}.${path[0] ?? ""}` : termKey(root);
}
