// The name of the right that a place holds: `caller.role`, `caller.role.name`, and of each of a list, `permissions.*.key`.
import type { Term } from "../model/graph.js";
import { lastName, placeOf } from "./places.js";
import { namesRights, wordsOf } from "./words.js";

const labels = new Set(["name", "key", "code", "slug"]);
/** An owner's name is a person's, a role's is the role. */
const people = new Set(["owner", "admin", "moderator", "maintainer", "staff"]);

/** What a right is called is that right; of anything else, its own last name. */
export function rightName(term: Term): string | null {
  const last = lastName(term);
  if (last === null || !labels.has(last)) return last;
  const before = placeOf(term)
    .path.slice(0, -1)
    .findLast((name) => name !== "*");
  const isRight = before !== undefined && namesRights(before) && !people.has(wordsOf(before).at(-1) ?? "");
  return isRight ? before : last;
}
