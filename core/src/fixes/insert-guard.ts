// The guard that the siblings use, inserted where they have it, with its import.
import { enlist } from "../model/by-key.js";
import { showEntry, showTerm } from "../model/words.js";
import { rangeAt } from "../syntax/edit/calls-on-way.js";
import { entryText } from "../syntax/edit/entries.js";
import { importNames, merged } from "../syntax/edit/import-names.js";
import { insertUse } from "../syntax/edit/insert-use.js";
import type { Insertion } from "../syntax/edit/insertion.js";
import { comesWithDeed, isOfRoute, shortened } from "./carried.js";
import type { Fix } from "./fix.js";
import { type Sibling, siblingsOf } from "./siblings.js";
import { inFile, type Surroundings } from "./surroundings.js";

const bySiblings: readonly string[] = ["unguarded-action", "weak-guard", "one-branch-guard", "late-guard"];

export function insertGuard(around: Surroundings): readonly Fix[] {
  const { finding, verdicts } = around;
  if (!bySiblings.includes(finding.rule)) return [];
  const resource = verdicts.find(({ obligation }) => obligation.duty === "guard")?.obligation.action.resource;
  const groups = new Map<string, Sibling[]>();
  for (const sibling of siblingsOf(around, "guard")) if (isNamed(sibling)) enlist(groups, keyOf(sibling), sibling);
  // What guards the same thing comes first, however many guard others.
  const weigh = (group: readonly Sibling[]): number => entriesOf(group) + (isOf(group, resource) ? 1000 : 0);
  const [best, next] = [...groups.values()].sort((a, b) => weigh(b) - weigh(a));
  // Where siblings do it in two ways, equally often, either would be a guess.
  return best && (!next || weigh(best) > weigh(next)) && isForAll(best, resource) ? offer(around, best) : [];
}

/** A condition that is written out speaks of what stands around it. */
function isNamed({ use, named, evidence }: Sibling): boolean {
  return use.kind !== "statement" || named !== null || (evidence.duty === "guard" && evidence.guard !== "inferred");
}
/** `preHandler: check` and `preHandler: [check]` come to the same. */
function keyOf({ text, use }: Sibling): string {
  return use.kind === "option" ? text.replace(/[[\]\s]/g, "") : text;
}

/** What guards but one, and another thing, must at least by its name be for anything: a role, and nothing given with it. */
function isForAll(group: readonly Sibling[], resource: string | undefined): boolean {
  if (isOf(group, resource)) return true;
  // A right is a right to something, whether the words beside it say so or not.
  if (group.some(({ use, evidence }) => use.kind === "statement" && evidence.duty === "guard" && evidence.permission !== null)) return false;
  if (entriesOf(group) > 1) return true;
  return group.every(({ use, text, named }) =>
    use.kind === "statement" ? roles.test(named ?? text) : !/\(.*["'[\w]/.test(text) || use.kind === "decorator" || use.kind === "wrapper",
  );
}
function isOf(group: readonly Sibling[], resource: string | undefined): boolean {
  return group.some(({ action }) => action.resource === resource);
}
const roles = /admin|staff|super|owner|manager|internal|employee|operator|moderator|role|auth/i;

function entriesOf(group: readonly Sibling[]): number {
  return new Set(group.map(({ entryPoint }) => entryPoint.id)).size;
}

function offer(around: Surroundings, group: readonly Sibling[]): readonly Fix[] {
  const { entryPoint, open } = around;
  const [first, ...others] = group;
  const text = entryPoint && open(entryPoint.span.file);
  const own = text && entryText(text, rangeAt(text, entryPoint.span));
  // One that is far away may be guarded for a reason of its own.
  if (!first || !own || (first.file !== entryPoint.span.file && entriesOf(group) < 2)) return [];
  const alike = others.filter(({ entryPoint: { id } }) => id !== first.entryPoint.id).map(({ entry }) => entry);
  const insertion = insertUse(own, first.entry, first.use, alike);
  // Where one way is guarded, somebody has thought of the other: only a check of what is at hand there is meant for both.
  if (around.finding.rule === "one-branch-guard" && !insertion?.isTied) return [];
  if (!insertion || !fits(around, group, insertion)) return [];
  const imports = importNames({ open: own.open, file: entryPoint.span.file }, { open: first.entry.open, file: first.file }, insertion.names);
  if (!imports) return [];
  return [{ title: titleOf(group, insertion), kind: "guard", edits: inFile(entryPoint.span.file, [...imports, ...merged(insertion.edits)]) }];
}

/** What was written for one kind of thing, or for one kind of deed, is not taken over for another. */
function fits({ verdicts, entryPoint, report }: Surroundings, group: readonly Sibling[], { text, from, isTied }: Insertion): boolean {
  const action = verdicts[0]?.obligation.action;
  const [first] = group;
  if (!action || !entryPoint || !first) return false;
  const isGeneral = new Set(group.map((one) => one.action.resource)).size > 1;
  const isOfThing = !isGeneral && first.action.resource !== action.resource;
  if (isOfThing && mentions(text, first)) return false;
  const { evidence } = first;
  if (evidence.duty !== "guard" || comesWithDeed(report, first, from)) return false;
  if (!isTied && evidence.subject !== null && first.action.resource !== action.resource) return false;
  const permission = showTerm(evidence.permission);
  if (permission !== null && !ofAll.test(permission) && group.every((one) => one.action.effect !== action.effect)) return false;
  return isOfRoute(entryPoint, text);
}

/** A right to do whatever there is to do. */
const ofAll = /manage|admin|all|full|owner|super|root|\*/i;

/** In what is called, or said in a text: `requireInvoiceOwner`, `may("invoice:delete")`. A statement may speak of things that are there as well. */
function mentions(text: string, { action, use }: Sibling): boolean {
  const stem = action.resource.toLowerCase().replace(/(es|s)$/, "");
  const words = use.kind === "statement" ? [...text.matchAll(/([\w$]+)\s*\(|"([^"]*)"|'([^']*)'/g)].map((found) => found.slice(1).join(" ")) : [text];
  return stem.length > 2 && words.some((word) => word.toLowerCase().includes(stem));
}
function titleOf(group: readonly Sibling[], { text }: Insertion): string {
  const [first] = group;
  const count = entriesOf(group);
  const short = first?.use.kind === "statement" && first.named !== null && text.includes(first.named) ? first.named : shortened(text);
  return count > 1 ? `Insert \`${short}\`, as ${count} siblings do` : `Insert \`${short}\`, as ${first ? showEntry(first.entryPoint) : "a sibling"} does`;
}
