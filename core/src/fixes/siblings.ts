// Entry points whose duty is held, by a check that is written where they are: what an open one could take over.
import type { Range } from "../model/facts.js";
import type { Action, EntryPoint } from "../model/graph.js";
import type { FilePath } from "../model/names.js";
import type { Evidence } from "../model/verdict.js";
import { rangeAt } from "../syntax/edit/calls-on-way.js";
import { type EntryText, entryText, namesAround } from "../syntax/edit/entries.js";
import { guardDecorator, type Use, useOf, useText } from "../syntax/edit/uses.js";
import { type HeldVerdict, isHeld, type Surroundings } from "./surroundings.js";

export interface Sibling {
  readonly entryPoint: EntryPoint;
  readonly action: Action;
  readonly file: FilePath;
  readonly entry: EntryText;
  readonly use: Use;
  /** As it is written there. */
  readonly text: string;
  readonly evidence: Evidence;
  /** The check's own name, where it has one that is written there. */
  readonly named: string | null;
}

/** Of the same file; where that has none, those nearest by their folders, of the same framework. */
export function siblingsOf(around: Surroundings, duty: "guard" | "audit"): readonly Sibling[] {
  const { report, entryPoint, verdicts } = around;
  const open = verdicts.find(({ obligation }) => obligation.duty === duty);
  if (!entryPoint || !open) return [];
  const held = report.verdicts
    .filter(isHeld)
    .filter(
      ({ obligation }) => obligation.duty === duty && obligation.requirement === open.obligation.requirement && isAlike(obligation.entryPoint, entryPoint),
    );
  const inFile = held.filter(({ obligation }) => obligation.entryPoint.span.file === entryPoint.span.file);
  const others = inFile.length > 0 ? inFile : nearest(held, entryPoint.span.file);
  return others.flatMap((verdict) => readSibling(around, verdict));
}

function isAlike(one: EntryPoint, own: EntryPoint): boolean {
  return one.id !== own.id && one.kind === own.kind && one.pack === own.pack && one.category === "request" && isReading(one) === isReading(own);
}
/** What changes something on a read does so on the side: those who may read are others than those who may change. */
function isReading({ id }: EntryPoint): boolean {
  return /^http (GET|HEAD) /.test(id);
}

const mostOthers = 40;
function nearest(held: readonly HeldVerdict[], file: FilePath): readonly HeldVerdict[] {
  const shared = ({ obligation }: HeldVerdict): number => sharedFolders(obligation.entryPoint.span.file, file);
  const best = Math.max(0, ...held.map(shared));
  return best === 0 ? [] : held.filter((one) => shared(one) === best).slice(0, mostOthers);
}
function sharedFolders(a: FilePath, b: FilePath): number {
  const [left, right] = [a.split("/").slice(0, -1), b.split("/").slice(0, -1)];
  const differs = left.findIndex((part, index) => right[index] !== part);
  return differs < 0 ? left.length : differs;
}

const unmovable: readonly string[] = ["scoped-query", "declaration", "absence", "either"];

function readSibling({ open }: Surroundings, { obligation: { entryPoint, action }, evidence }: HeldVerdict): readonly Sibling[] {
  const { file } = entryPoint.span;
  const text = open(file);
  const entry = text && entryText(text, rangeAt(text, entryPoint.span));
  if (!entry) return [];
  for (const one of evidence) {
    const there = open(one.span.file);
    // A query that finds the caller's own rows only guards no other query.
    if (!there || (one.duty === "guard" && unmovable.includes(one.form))) continue;
    const at: Range = rangeAt(there, one.span);
    const names = namesAround(there, at);
    const use = useOf(entry, one.span.file === file ? at : null, names) ?? (one.duty === "guard" && one.form === "decorator" ? guardDecorator(entry) : null);
    if (!use) continue;
    const key = useText(entry, use);
    return [{ entryPoint, action, file, entry, use, text: key, evidence: one, named: names.find((each) => new RegExp(`\\b${each}\\b`).test(key)) ?? null }];
  }
  return [];
}
