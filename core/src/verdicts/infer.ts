// Guards inferred from conditions, whatever they are called. Each holds only if what it is about turns out to be the caller.
import type { GuardEvidence, Term } from "../model/graph.js";
import type { Level } from "../model/policy.js";
import type { Ask } from "./ask.js";
import { answersIn, close } from "./close.js";
import { isCut } from "./cut-call.js";
import { weaker } from "./evidence.js";
import { flagLevel, isUnseen } from "./flag-level.js";
import { inferFromRole, inferred, isForEverybody } from "./infer-role.js";
import { inferFromSecret } from "./infer-secret.js";
import { judgedIn } from "./judged.js";
import { isKeyOrSomebody, isSomebody, namesOf } from "./named-as.js";
import { lastName, placeOf, placesIn } from "./places.js";
import { rightName } from "./right-name.js";
import type { Program } from "./summary.js";
import { impliesFalsy, impliesPresent, impliesTruthy, type Want } from "./wants.js";
import {
  asksByName,
  flagsRights,
  namesBusiness,
  namesEverybody,
  namesKey,
  namesLimiter,
  namesList,
  namesLookup,
  namesMember,
  namesRights,
  namesTenant,
  namesTenants,
} from "./words.js";

/** What a place proves by being so. */
export function inferFromPlace(term: Term, want: Want, ask: Ask): readonly GuardEvidence[] {
  const last = lastName(term);
  const proofs: GuardEvidence[] = [];
  // `caller.isAdmin`, `caller.canEdit`: a yes is a right.
  const flag = impliesTruthy(want) ? flagLevel(term, ask) : null;
  if (flag && flagsRights(last)) proofs.push(...inferred(ask, flag, [term]));
  // `caller.isMember`: a yes is a place among those whom it belongs to.
  if (flag && namesMember(last)) proofs.push(...inferred(ask, "tenant", [term]));
  // `caller.role === "admin"`: to have that role is a right.
  if (want.is === "equal" && want.to !== false && namesRights(rightName(term)))
    proofs.push(...inferFromRole(term, typeof want.to === "string" && namesEverybody(want.to), ask));
  // `caller`, `caller.id`: where there is one, somebody has signed in.
  // What a computation equals (`typeof caller === "undefined"`) does not.
  const computed = term.kind === "unknown" && want.is === "equal";
  if (impliesPresent(want) && !impliesFalsy(want) && !computed && isSomebody(last, ask) && !isBusiness(term, ask))
    proofs.push(...inferred(ask, "authenticated", [term]));
  return proofs;
}

/** What the equality of two values proves, neither of them a literal. */
export function inferFromEqual(left: Term, right: Term, ask: Ask): readonly GuardEvidence[] {
  return [...inferFromRight(left, right, ask), ...inferFromRight(right, left, ask), ...inferFromKeys(left, right, ask), ...inferFromSecret(left, right, ask)];
}

/** `caller.role === Role.Admin`: as with a literal, for constants and for what a helper is given to compare with. */
function inferFromRight(held: Term, asked: Term, ask: Ask): readonly GuardEvidence[] {
  if (!namesRights(rightName(held))) return [];
  return asked.kind === "named" || asked.kind === "parameter" || asked.kind === "list" ? inferFromRole(held, isForEverybody(asked), ask) : [];
}

/** `caller.id === post.authorId`: the caller is whom the object names. `caller.orgId === post.orgId`: it belongs to the caller's own. */
function inferFromKeys(left: Term, right: Term, ask: Ask): readonly GuardEvidence[] {
  const [ofLeft, ofRight] = [namesOf(left, ask), namesOf(right, ask)];
  if (![ofLeft, ofRight].some((names) => namesKey(names.at(-1) ?? null))) return [];
  const level: Level = namesTenant(ofLeft) || namesTenant(ofRight) ? "tenant" : "authorized";
  return [...inferred(ask, level, [left], objectOf(right, ask)), ...inferred(ask, level, [right], objectOf(left, ask))];
}

/** The record that a compared field belongs to; a bare input is its own object. */
function objectOf(term: Term, { program }: Ask): Term {
  const closed = close(term, program);
  return closed.kind === "member" && closed.of.kind === "unknown" ? closed.of : closed;
}

/** What it proves that a collection contains an item. */
export function inferFromContains(of: Term, item: Term, ask: Ask): readonly GuardEvidence[] {
  const fixed = placesIn(close(of, ask.program)).length === 0;
  // `caller.roles.includes("admin")`
  const held = underItsName(of, ask);
  if (namesRights(lastName(held))) return inferFromRole(held, isForEverybody(item), ask);
  // What is asked about by its own name: `isRole(role)` asks for a right, `isStaff(userId)` for somebody, `isLocale(locale)` for neither.
  const asked = namesOf(item, ask).at(-1) ?? null;
  // `["admin", "owner"].includes(caller.role)`
  if (fixed && namesRights(rightName(item) ?? asked)) return inferFromRole(item, isForEverybody(of), ask);
  // `adminIds.includes(caller.id)`, and `project.memberIds.includes(caller.id)`
  if (isKeyOrSomebody(item, ask)) {
    const listed = inferred(ask, fixed ? "authorized" : "tenant", [item], objectOf(of, ask));
    return namesTenants(lastName(of)) ? [...listed, ...inferred(ask, "tenant", [of], objectOf(item, ask))] : listed;
  }
  return namesTenants(lastName(of)) ? inferred(ask, "tenant", [of], objectOf(item, ask)) : [];
}

/** `mayAll(asked, userPermissions)`: of a list handed over by itself, the function's own name for it tells what it holds. */
function underItsName(term: Term, ask: Ask): Term {
  const [own] = term.kind === "parameter" ? namesOf(term, ask) : [];
  return own === undefined ? term : { kind: "member", of: term, name: own };
}

/**
 * The second signal: the other side leaves with a refusal, so what was judged about the caller is what is asked of callers.
 * "Forbidden" asks for a right, "unauthenticated" for a caller. A judgement that mentions no caller proves nothing, nor does one about plans and limits.
 */
export function inferFromDenial(term: Term, holds: boolean, ask: Ask): readonly GuardEvidence[] {
  if (!ask.denied || isBusiness(term, ask)) return [];
  // `if (caller.banned) throw forbidden()`, `if (await isBanned(caller)) …`: not to be somebody is no right. `cannot = !can` is a question turned round.
  if (!holds && !isTurnedRound(term, ask)) return [];
  // `if (!isForbidden(caller)) throw forbidden()`: a yes says that the caller is not the one who may.
  if (holds && isContrary(term, ask)) return [];
  // Whom nobody could look into: that is a blind spot, and no judgement.
  if (isUnseen(term, ask)) return [];
  // A judgement made elsewhere, or computed here.
  if (isJudgement(term, ask)) return inferred(ask, ask.denied, judgedIn(term, ask.program));
  // A record that must be there: to be found beside the caller's key is tenancy.
  if (term.kind === "answer") {
    if (namesList(ask.program.calls.get(term.call)?.name ?? "")) return [];
    const closed = close(term, ask.program);
    return inferred(ask, weaker(ask.denied, "tenant"), placesIn(closed), closed);
  }
  // A field of the caller that must be so shows that there is a caller, and no right.
  return inferred(ask, "authenticated", [term]);
}

/** Every answer of the own function says the contrary of something else: what is refused on its yes is granted on the other's. */
function isTurnedRound(term: Term, ask: Ask): boolean {
  return answersAll(term, ask, ({ kind }) => kind === "not");
}

/** Every answer of the own function says that somebody has not the role: `return user.role !== "admin"`. */
function isContrary(term: Term, ask: Ask): boolean {
  return answersAll(term, ask, (value) => {
    const asked = value.kind === "not" && value.of.kind === "equal" ? value.of : null;
    return asked !== null && namesRights(lastName(asked.left)) && !isForEverybody(asked.right);
  });
}

function answersAll(term: Term, { program }: Ask, isSo: (value: Term) => boolean): boolean {
  if (term.kind !== "answer") return false;
  const callees = program.calls.get(term.call)?.callees ?? [];
  const answers = callees.flatMap((id) => program.summaryOf(id).answers);
  return answers.length > 0 && answers.every(({ value }) => isSo(value));
}

/** A yes or a no about what was handed over; a record that was looked up is none. */
function isJudgement(term: Term, { program }: Ask): boolean {
  const { root } = placeOf(term);
  if (root.kind === "unknown") return answersIn(root).length > 0 || placesIn(root).some((place) => namesRights(lastName(place)) || namesKey(lastName(place)));
  const call = root.kind === "answer" ? program.calls.get(root.call) : undefined;
  if (!call || call.identityAt.length > 0) return false;
  if (call.callees.length === 0) return !namesLookup(call.name.split(".").at(-1) ?? "") && (call.arguments.some(isWrittenOut) || asksByName(call.name));
  return isAsked(root, program, 0);
}

/** An own function that answers yes or no, itself or by way of another. */
function isAsked(answer: Term, program: Program, depth: number): boolean {
  const call = answer.kind === "answer" || answer.kind === "promise" ? program.calls.get(answer.call) : undefined;
  const callees = call?.callees ?? [];
  return (
    depth < 4 &&
    call !== undefined &&
    !isCut(call) &&
    callees.length > 0 &&
    callees.every((callee) =>
      isTruthful(
        program.summaryOf(callee).answers.map(({ value }) => value),
        program,
        depth,
      ),
    )
  );
}

/** Yes or no, and not always the same: that would deny nobody. */
function isTruthful(answers: readonly Term[], program: Program, depth: number): boolean {
  const written = new Set(answers.map((value) => (value.kind === "literal" ? value.value : null)));
  return answers.every((value) => isTruth(value) || isAsked(value, program, depth + 1)) && (written.has(null) || written.size > 1);
}

/** `has(caller, "posts:delete")`: what is asked for is written out. */
function isWrittenOut(given: Term): boolean {
  return given.kind === "named" || (given.kind === "literal" && typeof given.value === "string");
}

function isTruth(value: Term): boolean {
  switch (value.kind) {
    case "literal":
      return typeof value.value === "boolean";
    case "not":
    case "equal":
    case "contains":
    case "above":
    case "begins":
    case "instance":
    case "unknown":
    case "nothing":
      return true;
    case "all":
    case "any":
      return value.of.every(isTruth);
    case "either":
      return isTruth(value.then) && isTruth(value.otherwise);
    default:
      return false;
  }
}

/** About a plan, a limit or a switch; or asked of something that is for nothing else. */
function isBusiness(term: Term, { program }: Ask): boolean {
  const { root, path } = placeOf(term);
  const called = answersIn(root).map((id) => program.calls.get(id)?.name ?? "");
  return (
    namesBusiness(path.at(-1) ?? "") ||
    placesIn(root).some((place) => namesBusiness(lastName(place) ?? "")) ||
    called.some((name) => namesBusiness(name.split(".").at(-1) ?? "") || namesLimiter(name))
  );
}
