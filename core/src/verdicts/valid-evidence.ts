// What evidence is worth at one entry point, for one deed: pending evidence holds only if it is about the caller.
import type { GuardEvidence, NearMiss, Term } from "../model/graph.js";
import { name } from "../model/names.js";
import type { Level, Policy } from "../model/policy.js";
import type { Deed } from "./deeds.js";
import { byStrength, evidenceKey, isPending, rank, weaker } from "./evidence.js";
import { type Caller, concernsCaller, isCaller } from "./identity.js";
import { isInferred } from "./inferred.js";
import { isAskedPermission, isOtherPermission } from "./permission.js";
import { placeOf, placesIn } from "./places.js";
import { isOtherObject } from "./request-object.js";
import { rightName } from "./right-name.js";
import { termKey } from "./terms.js";
import { flagsRights, namesKey, namesRequest, namesRights, wordsOf } from "./words.js";

export interface Valid {
  readonly evidence: GuardEvidence;
  /** What it proves here. */
  readonly level: Level;
  /** Why it proves less than it seems to. */
  readonly flaw: NearMiss["flaw"] | null;
  /** One of these is so, and nobody can say which. */
  readonly arms: readonly Valid[];
}

/** What the policy says of permissions: those that it asks for here, or which verbs stand for which effect. */
export interface Asked {
  readonly permissions: readonly string[];
  readonly verbs: Policy["verbs"];
}

/** Strongest first. */
export function validEvidence(done: Deed, caller: Caller, asked: Asked): readonly Valid[] {
  // A record of which only the place is known names no field.
  const deed: Deed = { ...done, keys: done.keys.filter(({ field }) => field !== "") };
  const all = [...deed.under.values(), ...scopedBy(deed, caller)].sort(byStrength);
  const valid = all.flatMap((evidence) => validate(evidence, deed, caller, asked) ?? []);
  return valid.sort((a, b) => rank(b.level) - rank(a.level) || Number(isPending(a.evidence)) - Number(isPending(b.evidence)));
}

/** `if (id) check(id)`, and later `if (id) act(id)`: where it is there, it was checked. */
export function whereThere(deed: Deed): Deed {
  if (deed.there.length === 0) return deed;
  const there = new Set(deed.there.map(termKey));
  const isRuledOut = ({ form, subject }: GuardEvidence): boolean => form === "absence" && subject !== null && there.has(termKey(subject));
  const settled = [...deed.under.values()].map((evidence) => {
    const arms = evidence.arms.filter((arm) => !isRuledOut(arm));
    const [only, other] = arms;
    return arms.length === evidence.arms.length || !only ? evidence : other ? { ...evidence, arms } : only;
  });
  return { ...deed, under: new Map(settled.map((evidence) => [evidenceKey(evidence), evidence])) };
}

function validate(evidence: GuardEvidence, deed: Deed, caller: Caller, asked: Asked): Valid | null {
  if (evidence.form === "either") return validateArms(evidence, deed, caller, asked);
  // That there was nothing to check is no guard, for whoever does not ask about objects.
  if (evidence.form === "absence" || !holdsHere(evidence, caller)) return null;
  // It stops people, though the wrong ones: it still proves that somebody has signed in.
  const flaw = asksForOther(evidence, deed, asked) ? "other-permission" : isOtherObject(evidence, deed, caller) ? "other-object" : null;
  // Who may see the parent may leave something of their own below it.
  if (flaw === "other-permission" && asked.permissions.length === 0 && createsOwn(deed, caller))
    return { evidence, level: weaker(evidence.level, "tenant"), flaw: null, arms: [] };
  return { evidence, level: flaw ? weaker(evidence.level, "authenticated") : evidence.level, flaw, arms: [] };
}

function asksForOther(evidence: GuardEvidence, { action }: Deed, { permissions, verbs }: Asked): boolean {
  return permissions.length > 0 ? !isAskedPermission(evidence, permissions) : isOtherPermission(evidence, action, verbs);
}

/** A disjunction proves the weakest of its arms, if each of them holds. */
function validateArms(evidence: GuardEvidence, deed: Deed, caller: Caller, asked: Asked): Valid | null {
  const arms = evidence.arms.map((arm) => validate(arm, deed, caller, asked)).filter((arm) => arm !== null);
  if (arms.length < evidence.arms.length) return null;
  return arms.reduce<Valid | null>((least, arm) => (least && rank(least.level) <= rank(arm.level) ? least : { ...arm, evidence, arms }), null);
}

/** Whether what it is about is the caller. */
export function holdsHere(evidence: GuardEvidence, caller: Caller): boolean {
  const { about, arms, subject } = evidence;
  if (evidence.form === "either") return arms.every((arm) => holdsHere(arm, caller));
  if (about.length === 0) return true;
  // To compare the caller with the caller says nothing.
  if (isInferred(evidence) && subject && isCaller(subject, caller)) return false;
  // A query that picks by nothing but the caller finds the caller, whatever is touched later.
  if (evidence.form === "scoped-query" && about.every((term) => isCaller(term, caller) || placesIn(term).length === 0)) return false;
  if (evidence.form === "scoped-query") return about.some((term) => isCaller(term, caller) && !mayBeNothing(term, caller));
  return about.some((term) => isCaller(term, caller) || (isInferred(evidence) && isRightOfCaller(term, caller)));
}

/** Whichever of several rows it is read from; a yes that is written out is nobody's. */
function isRightOfCaller(term: Term, caller: Caller): boolean {
  switch (term.kind) {
    case "either":
      return isEachRight([term.then, term.otherwise], caller);
    case "any":
      return isEachRight(term.of, caller);
    case "all":
      return term.of.some((one) => isRightOfCaller(one, caller));
    default:
      return namesRight(term) && concernsCaller(term, caller);
  }
}

function isEachRight(ways: readonly Term[], caller: Caller): boolean {
  const read = ways.filter(({ kind }) => kind !== "literal" && kind !== "nothing");
  return read.length > 0 && read.every((one) => isRightOfCaller(one, caller));
}

/** A right may be read from a membership that was loaded by the caller's key among others; not from what else such a mixture holds. */
function namesRight(term: Term): boolean {
  const { root, path } = placeOf(term);
  const last = rightName(term);
  return root.kind !== "parameter" && path.length <= 3 && !path.some(namesRequest) && (namesRights(last) || flagsRights(last));
}

// ---- scoped queries -----------------------------------------------------------

/** The action picks by the caller's own key; or it creates what belongs to the caller, and under nothing else that the request names. */
function scopedBy({ keys, action }: Deed, caller: Caller): readonly GuardEvidence[] {
  const selects = keys.some(({ role, term }) => role === "selects" && isCaller(term, caller) && !mayBeNothing(term, caller));
  const owns = createsOwn({ keys, action }, caller);
  const elsewhere = written(keys).some(({ field, term }) => namesParent(field) && placesIn(term).some((place) => !isCaller(place, caller)));
  const level = keys.some(({ role, term }) => role === "entitles" && isCaller(term, caller)) ? "authorized" : "tenant";
  if (!selects && !(owns && !elsewhere)) return [];
  const { span, pack } = action;
  return [{ guard: name<"GuardId">("scoped-query"), level, form: "scoped-query", permission: null, subject: null, about: [], arms: [], span, pack }];
}

/** `ownerId: everything ? undefined : caller.id`: a condition that is nothing is no condition. A field of nothing (`found.id`) never comes so far. */
function mayBeNothing(term: Term, caller: Caller): boolean {
  if (term.kind !== "either") return term.kind === "nothing";
  // `caller?.id`, behind a check that somebody is there.
  if (caller.isThere && isCaller(term.test, caller) && term.otherwise.kind === "nothing") return mayBeNothing(term.then, caller);
  return mayBeNothing(term.then, caller) || mayBeNothing(term.otherwise, caller);
}

/** Somebody has signed in on every way to the deed; a row that was found tells so only if its condition did. */
export function isSomebodyThere({ under }: Deed, caller: Caller): boolean {
  return [...under.values()].some(
    (evidence) => evidence.form !== "scoped-query" && rank(evidence.level) >= rank("authenticated") && holdsHere(evidence, caller),
  );
}

function createsOwn({ keys, action }: Pick<Deed, "keys" | "action">, caller: Caller): boolean {
  return action.effect === "create" && written(keys).some(({ field, term }) => namesOwner(field) && isCaller(term, caller));
}
function written(keys: Deed["keys"]): Deed["keys"] {
  return keys.filter(({ role }) => role === "writes");
}

/** Who made it (`createdBy`, `lockedByUser.connect.id`) is not whose it is. */
function namesOwner(field: string): boolean {
  return !wordsOf(field).some((word) => word === "by" || word === "creator");
}
/** "teamId", "team.connect.id"; the new row's own "id" is no parent. */
function namesParent(field: string): boolean {
  return field.includes(".") ? namesKey(lastOf(field)) : /(Id|ID|_id)$/.test(field);
}
function lastOf(field: string): string {
  return field.split(".").at(-1) ?? field;
}
