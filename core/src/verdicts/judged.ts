// What a yes or a no looks at, for those who see only a refusal: values that are compared or looked up. To be handed over, or to be there, is not to be judged.
import type { Term } from "../model/graph.js";
import type { CallId } from "../model/names.js";
import { partsOf } from "../model/parts-of-term.js";
import { answersIn, bindingOf, close, inOrder } from "./close.js";
import { rankIn } from "./infer-order.js";
import { lastName, placeOf, placesIn } from "./places.js";
import { placesAsked } from "./places-asked.js";
import { rightName } from "./right-name.js";
import { substitute } from "./substitute.js";
import type { Program } from "./summary.js";
import { uniqueTerms, unknown } from "./terms.js";
import { flagsRights, namesKey, namesMember, namesRights } from "./words.js";

const mostJudged = 16;

/** Places; also what is asked of a bare parameter, which only the caller's words for it will tell. */
export function judgedIn(term: Term, program: Program): readonly Term[] {
  return uniqueTerms(look(term, program)).slice(0, mostJudged);
}

function look(term: Term, program: Program): readonly Term[] {
  switch (term.kind) {
    case "not":
    case "all":
    case "any":
    case "either":
      return partsOf(term).flatMap((part) => look(part, program));
    case "equal":
      return compared(term.left, term.right, program);
    case "contains":
      return compared(term.of, term.item, program);
    case "above":
      return [term.of, term.than].flatMap((side) => ranked(side, program));
    case "object":
    case "unknown":
      return computed(term, program);
    case "answer":
    case "promise":
      return judgedByCall(term.call, program);
    case "member":
      return ofPlace(term, program);
    default:
      return [];
  }
}

/** Two values compared with each other; beside a constant, a right or a key. */
function compared(left: Term, right: Term, program: Program): readonly Term[] {
  const [a, b] = [placesIn(close(left, program)), placesIn(close(right, program))];
  const sides = a.length > 0 && b.length > 0 ? [...a, ...b] : alone([...a, ...b]);
  return [...sides, ...byCallsIn(left, program), ...byCallsIn(right, program)];
}

/** Of what only comes before something else, the rights. */
function ranked(side: Term, program: Program): readonly Term[] {
  const rank = rankIn(side, program, 0);
  return rank?.kind === "member" ? placesIn(close(rank, program)) : [];
}

/** `memberships.some((one) => one.userId === user.id)`: put together, or the right itself. */
function computed(term: Term, program: Program): readonly Term[] {
  const places = placesIn(close(term, program));
  return [...(places.length > 1 ? places : alone(places)), ...byCallsIn(term, program)];
}

/** What stands alone is judged by its name: `user.role`; `role`, once it is known what was handed over for it. */
function alone(places: readonly Term[]): readonly Term[] {
  return places.flatMap((place) => (isTelling(place) ? [place] : isBare(place) ? [unknown([place])] : []));
}
function isBare({ kind }: Term): boolean {
  return kind === "parameter";
}

/** `user.isAdmin`, `role.canEdit`: a right by itself. That there is somebody is none. */
function ofPlace(term: Term, program: Program): readonly Term[] {
  const { root } = placeOf(term);
  const own = isRight(term) ? placesIn(close(term, program)) : [];
  return [...own, ...(root.kind === "parameter" || root.kind === "self" ? [] : look(root, program))];
}

function isTelling(place: Term): boolean {
  return isRight(place) || namesKey(lastName(place));
}
function isRight(place: Term): boolean {
  const last = lastName(place);
  return namesRights(rightName(place)) || flagsRights(last) || namesMember(last);
}

function byCallsIn(term: Term, program: Program): readonly Term[] {
  return [...new Set(answersIn(term))].flatMap((id) => judgedByCall(id, program));
}

/** What the bodies of own functions look at; what a library is asked with. */
function judgedByCall(id: CallId, program: Program): readonly Term[] {
  const { mentions } = program.memory;
  const known = mentions.get(id);
  const call = program.calls.get(id);
  if (known || !call) return known ?? [];
  mentions.set(id, []);
  const all = uniqueTerms(call.callees.length > 0 ? byCallees(id, program) : byArguments(id, program)).slice(0, mostJudged);
  mentions.set(id, all);
  return all;
}

function byCallees(id: CallId, program: Program): readonly Term[] {
  const call = program.calls.get(id);
  return inOrder(call?.callees ?? []).flatMap((callee) => {
    const binding = call ? bindingOf(call, callee, program) : null;
    return program.summaryOf(callee).mentions.flatMap((term) => {
      const said = substitute(term, binding);
      return term.kind === "unknown" ? alone(placesIn(said)) : placesIn(said);
    });
  });
}
function byArguments(id: CallId, program: Program): readonly Term[] {
  const call = program.calls.get(id);
  return [...(call?.arguments ?? []), ...(call?.self ? [call.self] : [])].flatMap((term) => [
    ...placesAsked(close(term, program)),
    ...byCallsIn(term, program),
  ]);
}
