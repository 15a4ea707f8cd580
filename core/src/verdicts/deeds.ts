// Deeds: actions with what was held when they were done. Only the least guarded of each action are kept.
import type { Action, ActionKey, BlindSpot, NearMiss, Term } from "../model/graph.js";
import type { ActionId } from "../model/names.js";
import type { Hop } from "../model/verdict.js";
import type { Books } from "./books.js";
import { compare, spanKey } from "./evidence.js";
import { termKey } from "./terms.js";

export interface Deed {
  readonly action: Action;
  readonly keys: readonly ActionKey[];
  readonly under: Books["held"];
  /** What the tests on the way say is there: a check that is made wherever this is there was made. */
  readonly there: readonly Term[];
  readonly missed: Books["missed"];
  readonly blind: ReadonlyMap<string, BlindSpot>;
  /** Calls on the way, outermost first. */
  readonly hops: readonly Hop[];
}
/** A guard that came after the action. */
export interface Late {
  readonly action: ActionId;
  readonly miss: NearMiss;
}

const mostDeeds = 16;

/** A deed is dropped where another one of the same action, on the same object, holds no more and saw no less. Limit: 16 for an action, the barest first. */
export function leastGuarded(deeds: readonly Deed[]): readonly Deed[] {
  const kept = new Map<ActionId, Deed[]>();
  for (const deed of [...deeds].sort(byBareness)) {
    const known = kept.get(deed.action.id) ?? [];
    if (known.length >= mostDeeds || known.some((other) => isNoBetter(other, deed))) continue;
    kept.set(deed.action.id, [...known, deed]);
  }
  return [...kept.values()].flat();
}

function isNoBetter(other: Deed, deed: Deed): boolean {
  return isWithin(other.under, deed.under) && isWithin(other.blind, deed.blind) && isAmong(other.there, deed.there) && keysOf(other) === keysOf(deed);
}
function isWithin(inner: ReadonlyMap<string, unknown>, outer: ReadonlyMap<string, unknown>): boolean {
  if (inner.size > outer.size) return false;
  for (const key of inner.keys()) if (!outer.has(key)) return false;
  return true;
}

function isAmong(inner: readonly Term[], outer: readonly Term[]): boolean {
  if (inner.length === 0) return true;
  const all = new Set(outer.map(termKey));
  return inner.every((term) => all.has(termKey(term)));
}

function byBareness(a: Deed, b: Deed): number {
  return (
    compare(a.action.id, b.action.id) ||
    a.under.size - b.under.size ||
    a.blind.size - b.blind.size ||
    a.hops.length - b.hops.length ||
    compare(deedKey(a), deedKey(b))
  );
}

const deedKeys = new WeakMap<Deed, string>();

/** All that a deed says, on one line. */
export function deedKey(deed: Deed): string {
  const known = deedKeys.get(deed);
  if (known !== undefined) return known;
  const key = writeKey(deed);
  deedKeys.set(deed, key);
  return key;
}
function writeKey(deed: Deed): string {
  const hops = deed.hops.map((hop) => spanKey(hop.span));
  return `${doneUnder(deed)}|${hops.join(">")}`;
}

/** All but by which way it is come to. */
export function doneUnder(deed: Deed): string {
  return [deed.action.id, [...deed.under.keys()].sort().join(";"), [...deed.blind.keys()].sort().join(";"), keysOf(deed), deed.there.map(termKey).join()].join(
    "|",
  );
}

function keysOf({ keys }: Deed): string {
  return keys.length === 0 ? "" : keys.map(({ field, term, role }) => `${role} ${field}=${termKey(term)}`).join(",");
}
