// Where one is in the text of a policy: at which part, and what kind of name belongs there.
import { getLocation, type JSONPath } from "jsonc-parser";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Range } from "../protocol.js";

/** What is named there. */
export type Slot = "function" | "unseen" | "guard" | "audit" | "resource" | "entry" | "action" | "finding";

const slots: Readonly<Record<string, Slot>> = {
  "guards.*.functions": "function",
  "audits.*.functions": "function",
  "actions.*.functions": "function",
  "entries.*.functions": "function",
  identities: "function",
  neutral: "unseen",
  "requirements.*.guardedBy": "guard",
  "requirements.*.auditedBy": "audit",
  "requirements.*.resources": "resource",
  "actions.*.resource": "resource",
  "public.*.entry": "entry",
  "waivers.*.entry": "entry",
  "bookkeeping.*.entry": "entry",
  "waivers.*.action": "action",
  "bookkeeping.*.action": "action",
  "waivers.*.fingerprint": "finding",
};

export interface PolicyPlace {
  readonly path: JSONPath;
  readonly isKey: boolean;
  readonly slot: Slot | null;
  /** The text that stands there; null: nothing yet. */
  readonly written: string | null;
  /** What a name would be written over: from the quote to the end of what is typed. */
  readonly start: number;
  readonly end: number;
}

export function placeAt(text: string, offset: number): PolicyPlace {
  const { path, isAtPropertyKey: isKey, previousNode } = getLocation(text, offset);
  const isText = previousNode?.type === "string" || previousNode?.type === "property";
  const isOn = isText && previousNode.offset <= offset && offset <= previousNode.offset + previousNode.length;
  const slot = isKey ? null : (slots[slotKey(path)] ?? null);
  if (!previousNode || !isOn) return { path, isKey, slot, written: null, start: offset, end: offset };
  const end = previousNode.offset + previousNode.length;
  const isClosed = previousNode.length > 1 && text[end - 1] === '"';
  const written = typeof previousNode.value === "string" ? previousNode.value : null;
  // While it is being typed, all the rest of the line seems to belong to it.
  return { path, isKey, slot, written, start: previousNode.offset, end: isClosed ? end : offset };
}

/** Names that people chose, and places in lists, stand for any. */
function slotKey(path: JSONPath): string {
  const [top, second, third] = path;
  if (second === undefined || (typeof second === "number" && third === undefined)) return String(top);
  return third === undefined ? `${top}.*` : `${top}.*.${third}`;
}

export function rangeIn(text: string, start: number, end: number): Range {
  const document = TextDocument.create("", "jsonc", 0, text);
  return { start: document.positionAt(start), end: document.positionAt(end) };
}
