// The record that the siblings make, made behind the action that has none: of its fields, those whose values are there by the same names.

import { showEntry } from "../model/words.js";
import { rangeAt } from "../syntax/edit/calls-on-way.js";
import { entryText } from "../syntax/edit/entries.js";
import { importNames, merged } from "../syntax/edit/import-names.js";
import { insertBehind } from "../syntax/edit/insert-behind.js";
import { comesWithDeed, isOfRoute, shortened } from "./carried.js";
import type { Fix } from "./fix.js";
import { reword } from "./reword.js";
import { type Sibling, siblingsOf } from "./siblings.js";
import { inFile, type Surroundings } from "./surroundings.js";

export function insertAudit(around: Surroundings): readonly Fix[] {
  const { finding, verdicts } = around;
  const action = verdicts.find(({ obligation }) => obligation.duty === "audit")?.obligation.action;
  // Where a record is made on some ways, a second one would be made on those.
  if (finding.rule !== "unaudited-action" || finding.related.length > 0 || !action) return [];
  const likeness = (one: Sibling): number => (one.action.resource === action.resource ? 2 : 0) + (one.action.effect === action.effect ? 1 : 0);
  const siblings = [...siblingsOf(around, "audit")].sort((a, b) => likeness(b) - likeness(a));
  return siblings.flatMap((sibling) => offer(around, sibling, action)).slice(0, 1);
}

function offer({ entryPoint, open, finding, report }: Surroundings, sibling: Sibling, action: Sibling["action"]): readonly Fix[] {
  const { use, entry, evidence } = sibling;
  const text = entryPoint && open(entryPoint.span.file);
  const own = text && entryText(text, rangeAt(text, entryPoint.span));
  const deed = finding.trace.slice(1).find(({ span }) => span.file === entryPoint?.span.file);
  if (!own || !deed || use.kind !== "statement" || evidence.duty !== "audit") return [];
  const insertion = insertBehind(own, rangeAt(text, deed.span), entry, use.node, (one) => reword(one, sibling.action, action));
  if (!insertion || comesWithDeed(report, sibling, insertion.from) || !isOfRoute(entryPoint, insertion.text)) return [];
  const { file } = entryPoint.span;
  const imports = importNames({ open: own.open, file }, { open: entry.open, file: sibling.file }, insertion.names);
  if (!imports) return [];
  return [
    {
      title: `Insert \`${shortened(insertion.text.trim().replace(/^await /, ""))}\`, as ${showEntry(sibling.entryPoint)} does`,
      kind: "audit",
      edits: inFile(file, [...imports, ...merged(insertion.edits)]),
    },
  ];
}
