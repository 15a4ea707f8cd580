// What may be written at a place of the policy: its keys, and the names that the last report knows.
import { findNodeAtLocation, type JSONPath, type Node, parseTree } from "jsonc-parser";
import { type CompletionItem, CompletionItemKind } from "vscode-languageserver";
import { globFor, policyWords } from "../../index.js";
import type { Known } from "./known.js";
import { type PolicyPlace, placeAt, rangeIn, type Slot } from "./slots.js";

interface Offer {
  readonly label: string;
  readonly kind: CompletionItemKind;
  readonly detail?: string;
  /** Where it is not the label that is written. */
  readonly written?: string;
}

export function completePolicy(text: string, offset: number, known: Known): readonly CompletionItem[] {
  const place = placeAt(text, offset);
  const root = parseTree(text);
  const offers = place.isKey ? keysFor(place, root, known) : valuesFor(place, root, known);
  const isNamed = /^\s*:/.test(text.slice(place.end));
  const range = rangeIn(text, place.start, place.end);
  return offers.map(({ label, kind, detail, written = label }) => {
    const value = typeof written === "string" && /^(true|false)$/.test(written) && place.slot === null && !place.isKey ? written : JSON.stringify(written);
    const newText = place.isKey && !isNamed ? `${value}: ` : value;
    return { label, kind, ...(detail === undefined ? {} : { detail }), filterText: value, textEdit: { range, newText } };
  });
}

function keysFor({ path, written }: PolicyPlace, root: Node | undefined, { hasSchema }: Known): readonly Offer[] {
  if (hasSchema) return [];
  const owner = path.slice(0, -1);
  const there = keysBelow(root, owner);
  return policyWords.keysAt(owner).flatMap((label): readonly Offer[] => {
    if (there.includes(label) && label !== written) return [];
    const detail = policyWords.descriptionAt([...owner, label]);
    return [{ label, kind: CompletionItemKind.Property, ...(detail === null ? {} : { detail }) }];
  });
}

function valuesFor({ path, slot }: PolicyPlace, root: Node | undefined, known: Known): readonly Offer[] {
  const words = known.hasSchema ? [] : policyWords.valuesAt(path).map((label): Offer => ({ label, kind: CompletionItemKind.EnumMember }));
  return [...words, ...(slot === null ? [] : namesFor(slot, root, known))];
}

function namesFor(slot: Slot, root: Node | undefined, known: Known): readonly Offer[] {
  const named = (labels: readonly string[], kind: CompletionItemKind): readonly Offer[] => [...new Set(labels)].map((label) => ({ label, kind }));
  switch (slot) {
    case "function":
      return named(known.functions, CompletionItemKind.Function);
    case "unseen":
      return named([...known.unseen, ...known.functions], CompletionItemKind.Function);
    case "guard":
      return named([...keysBelow(root, ["guards"]), ...known.guards], CompletionItemKind.Reference);
    case "audit":
      return named(keysBelow(root, ["audits"]), CompletionItemKind.Reference);
    case "resource":
      return named(known.resources, CompletionItemKind.Value);
    case "action":
      return named(known.actions, CompletionItemKind.Value);
    case "entry":
      return known.entryPoints.map((label) => ({ label, kind: CompletionItemKind.Value, written: globFor(label) }));
    case "finding":
      return known.findings.map(({ fingerprint, message }) => ({ label: fingerprint, kind: CompletionItemKind.Value, detail: message }));
  }
}

/** Names in the text, as far as it can be read. */
export function keysBelow(root: Node | undefined, path: JSONPath): readonly string[] {
  const found = root && findNodeAtLocation(root, path);
  if (found?.type !== "object") return [];
  return (found.children ?? []).flatMap(({ children }) => (typeof children?.[0]?.value === "string" ? [children[0].value] : []));
}
