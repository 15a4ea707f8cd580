// Which sentences of the policy apply to an action from an entry point: each that asks for something special; of those that ask for a level, the strictest.

import { compileGlob } from "../model/glob.js";
import type { Action, EntryPoint } from "../model/graph.js";
import type { Policy, Requirement } from "../model/policy.js";
import { rank } from "./evidence.js";

/** The requirements of one policy, ready to be asked. */
export interface Asked {
  /** All that ask for something special: a named guard, a permission, an object. */
  readonly special: (entry: EntryPoint, action: Action) => readonly Requirement[];
  /** Of those that ask for a level alone, the strictest. */
  readonly level: (entry: EntryPoint, action: Action) => Requirement | null;
  readonly audit: (entry: EntryPoint, action: Action) => Requirement | null;
  /** Whether the policy calls the entry point public. */
  readonly isPublic: (entry: EntryPoint) => boolean;
  /** Whether the policy asks nothing of the action. */
  readonly isBookkeeping: (entry: EntryPoint, action: Action) => boolean;
}

export function readRequirements(policy: Policy): Asked {
  const selectors = policy.requirements.map((requirement) => ({ requirement, selects: selectorOf(requirement) }));
  const bookkeeping = policy.bookkeeping.map(({ action, entry }) => ({ isIt: compileGlob(action), comesFrom: entry === null ? null : compileGlob(entry) }));
  const open = policy.public.map(({ entry }) => compileGlob(entry));
  const strictest = (strictness: (requirement: Requirement) => number) => (entry: EntryPoint, action: Action) =>
    selectors.reduce<Requirement | null>((best, { requirement, selects }) => {
      const asks = strictness(requirement);
      return asks >= 0 && asks > (best ? strictness(best) : -1) && selects(entry, action) ? requirement : best;
    }, null);
  return {
    special: (entry, action) => selectors.flatMap(({ requirement, selects }) => (isSpecial(requirement) && selects(entry, action) ? [requirement] : [])),
    level: strictest((requirement) => (requirement.level === null || isSpecial(requirement) ? -1 : rank(requirement.level))),
    audit: strictest(({ audited, auditedBy }) => (audited === "always" ? Math.min(auditedBy.length, 1) : -1)),
    isPublic: (entry) => open.some((matches) => matches(entry.id)),
    isBookkeeping: (entry, { id, effect, resource }) =>
      bookkeeping.some(({ isIt, comesFrom }) => (isIt(id) || isIt(`${effect} ${resource}`)) && (comesFrom === null || comesFrom(entry.id))),
  };
}

function isSpecial({ level, guardedBy, permissions, about }: Requirement): boolean {
  return guardedBy.length > 0 || (level !== null && (permissions.length > 0 || about.length > 0));
}

function selectorOf({ when }: Requirement): (entry: EntryPoint, action: Action) => boolean {
  const { effects, reachedFrom } = when;
  const resources = when.resources.map(compileGlob);
  const paths = when.paths.map(compileGlob);
  return (entry, action) =>
    (effects.length === 0 || effects.includes(action.effect)) &&
    (resources.length === 0 || resources.some((matches) => matches(action.resource))) &&
    (reachedFrom.length === 0 || reachedFrom.includes(entry.kind)) &&
    (paths.length === 0 || paths.some((matches) => matches(entry.span.file)));
}

/** Which audits count for an action, from wherever it is reached. Limit: `from` and `paths` of a requirement that names audits do not narrow it. Debts are kept once for each action. */
export function acceptedFor({ requirements }: Policy): (action: Action) => readonly string[] | null {
  const naming = requirements.flatMap(({ auditedBy, when }) =>
    auditedBy.length === 0 ? [] : [{ auditedBy, effects: when.effects, resources: when.resources.map(compileGlob) }],
  );
  return ({ effect, resource }) =>
    naming.find(
      ({ effects, resources }) =>
        (effects.length === 0 || effects.includes(effect)) && (resources.length === 0 || resources.some((matches) => matches(resource))),
    )?.auditedBy ?? null;
}
