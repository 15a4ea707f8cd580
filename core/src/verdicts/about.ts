// What a requirement asks about objects: each that the action names in such a field must be the one that a guard was asked about.
import { compileGlob } from "../model/glob.js";
import type { GuardEvidence, NearMiss, Term } from "../model/graph.js";
import type { Level, Policy, Requirement } from "../model/policy.js";
import type { Deed } from "./deeds.js";
import { rank, weaker } from "./evidence.js";
import type { Caller } from "./identity.js";
import { alternativesOf, objectIn, objectsIn } from "./objects.js";
import { isAskedPermission, isOtherPermission } from "./permission.js";
import { termKey } from "./terms.js";
import { holdsHere } from "./valid-evidence.js";

export interface Asking {
  readonly requirement: Requirement;
  readonly deed: Deed;
  readonly caller: Caller;
  readonly verbs: Policy["verbs"];
}

/** By its whole name, or by the last part of it: "documentId", "document.connect.id". */
function namesIn({ keys }: Deed, about: Requirement["about"]): readonly Term[] {
  const asked = about.map(compileGlob);
  return keys.filter(({ field }) => asked.some((matches) => matches(field) || matches(field.split(".").at(-1) ?? ""))).map(({ term }) => term);
}

/** What the checks themselves prove; that there was nothing to check proves nothing more. */
export function levelOf(covering: readonly GuardEvidence[]): Level {
  return covering
    .flatMap(armsOf)
    .map(({ level }) => level)
    .reduce(weaker);
}

/** The evidence by which each object was checked; null: one of them was not. */
export function coveredBy(asking: Asking): readonly GuardEvidence[] | null {
  const covering = objectsOf(asking).map((object) => [...asking.deed.under.values()].find((evidence) => covers(evidence, object, asking)));
  return covering.every((one) => one !== undefined) ? [...new Set(covering)].filter((one) => one !== undefined) : null;
}

/** Limit: a field of a record that we cannot read is not asked about; the level that the policy asks for is. */
export function isConcerned(asking: Asking): boolean {
  return asking.requirement.about.length === 0 || objectsOf(asking).length > 0;
}

/** What the request names. What the server has made, or the caller brings, needs no permission. */
function objectsOf({ deed, requirement, caller }: Asking): readonly Term[] {
  return namesIn(deed, requirement.about)
    .flatMap(alternativesOf)
    .filter((term) => objectsIn(term, caller).length > 0);
}

function covers(evidence: GuardEvidence, object: Term, asking: Asking): boolean {
  if (evidence.form === "either") return evidence.arms.every((arm) => covers(arm, object, asking));
  if (evidence.form === "absence") return evidence.subject !== null && termKey(evidence.subject) === termKey(object);
  return isAskedFor(evidence, asking) && isAbout(evidence, object, asking);
}

function isAskedFor(evidence: GuardEvidence, asking: Asking): boolean {
  const { guardedBy, level } = asking.requirement;
  if (!holdsHere(evidence, asking.caller) || (guardedBy.length > 0 && !guardedBy.includes(evidence.guard))) return false;
  return (level === null || rank(evidence.level) >= rank(level)) && isPermitted(evidence, asking);
}
function isPermitted(evidence: GuardEvidence, { requirement: { permissions }, deed, verbs }: Asking): boolean {
  return permissions.length > 0 ? isAskedPermission(evidence, permissions) : !isOtherPermission(evidence, deed.action, verbs);
}

/** `check(user, a ?? b)` is about neither of the two for certain. */
function isAbout({ subject }: GuardEvidence, object: Term, { caller }: Asking): boolean {
  const checked = subject ? alternativesOf(subject) : [];
  return checked.length > 0 && checked.every((one) => termKey(one) === termKey(object) || isOneObject(one, object, caller));
}
function isOneObject(a: Term, b: Term, caller: Caller): boolean {
  const one = objectIn(a, caller);
  return one !== null && one === objectIn(b, caller);
}

/** Why what stands before the action is not enough: it asks of the right object for the wrong thing, or of another one. */
export function missedObjects(asking: Asking): readonly NearMiss[] {
  const { deed, requirement } = asking;
  const open = objectsOf(asking).filter((object) => ![...deed.under.values()].some((evidence) => covers(evidence, object, asking)));
  const guards = [...deed.under.values()].flatMap(armsOf).filter(({ guard }) => requirement.guardedBy.length === 0 || requirement.guardedBy.includes(guard));
  return guards
    .filter(({ subject }) => subject !== null)
    .map((evidence) => ({ evidence, flaw: open.some((object) => isAbout(evidence, object, asking)) ? "other-permission" : "other-object", at: null }));
}
function armsOf(evidence: GuardEvidence): readonly GuardEvidence[] {
  return evidence.form === "either" ? evidence.arms.flatMap(armsOf) : evidence.form === "absence" ? [] : [evidence];
}
