// The guard that the siblings use, inserted where they have it, with its import.
import { enlist } from "../model/by-key.js";
import type { Range } from "../model/facts.js";
import { showTerm } from "../model/words.js";
import { rangeAt } from "../syntax/edit/calls-on-way.js";
import { entryText } from "../syntax/edit/entries.js";
import { importNames, merged } from "../syntax/edit/import-names.js";
import { insertUse } from "../syntax/edit/insert-use.js";
import type { Insertion } from "../syntax/edit/insertion.js";
import type { Fix } from "./fix.js";
import { type Sibling, siblingsOf } from "./siblings.js";
import { inFile, type Surroundings } from "./surroundings.js";

const bySiblings: readonly string[] = ["unguarded-action", "weak-guard", "one-branch-guard", "late-guard"];
const mostOffers = 2;

export function insertGuard(around: Surroundings): readonly Fix[] {
  const { finding } = around;
  if (!bySiblings.includes(finding.rule)) return [];
  const groups = new Map<string, Sibling[]>();
  for (const sibling of siblingsOf(around, "guard")) enlist(groups, sibling.text, sibling);
  return [...groups.values()]
    .sort((a, b) => entriesOf(b) - entriesOf(a))
    .flatMap((group) => offer(around, group))
    .slice(0, mostOffers);
}

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
  if (evidence.duty !== "guard" || acts(report, first, from)) return false;
  if (!isTied && evidence.subject !== null && first.action.resource !== action.resource) return false;
  const permission = showTerm(evidence.permission);
  if (permission !== null && !ofAll.test(permission) && group.every((one) => one.action.effect !== action.effect)) return false;
  return wordsOfRoute(text).every((word) => entryPoint.id.includes(`:${word}`) || entryPoint.id.includes(`{${word}}`));
}

/** What comes along would do something itself. */
function acts({ actions }: Surroundings["report"], { file, entry }: Sibling, from: readonly Range[]): boolean {
  return actions.some(({ span, effect }) => {
    if (span.file !== file || effect === "read") return false;
    const [start, end] = rangeAt(entry.open, span);
    return from.some(([first, last]) => first <= start && end <= last);
  });
}

/** A right to do whatever there is to do. */
const ofAll = /manage|admin|all|full|owner|super|root|\*/i;

/** In what is called, or said in a text: `requireInvoiceOwner`, `may("invoice:delete")`. A statement may speak of things that are there as well. */
function mentions(text: string, { action, use }: Sibling): boolean {
  const stem = action.resource.toLowerCase().replace(/(es|s)$/, "");
  const words = use.kind === "statement" ? [...text.matchAll(/([\w$]+)\s*\(|"([^"]*)"|'([^']*)'/g)].map((found) => found.slice(1).join(" ")) : [text];
  return stem.length > 2 && words.some((word) => word.toLowerCase().includes(stem));
}
/** `req.params.id`, `c.req.param("id")`: parts of the path that must be there. */
function wordsOfRoute(text: string): readonly string[] {
  return [...text.matchAll(/\bparams?(?:\.|\(["'`])(\w+)/g)].map(([, word = ""]) => word);
}

function titleOf(group: readonly Sibling[], { text }: Insertion): string {
  const [first] = group;
  const count = entriesOf(group);
  const short = first?.use.kind === "statement" && first.named !== null ? first.named : shortened(text);
  const id = first?.entryPoint.id ?? "";
  return count > 1 ? `Insert \`${short}\`, as ${count} siblings do` : `Insert \`${short}\`, as ${id.replace(/^http /, "")} does`;
}
export function shortened(text: string): string {
  const plain = text.replace(/^[\s,]+|[\s,;]+$/g, "").replace(/\s+/g, " ");
  return plain.length > 60 ? `${plain.slice(0, 57)}…` : plain;
}
