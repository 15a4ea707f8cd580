// What people decide about a finding, written into the text of their policy: a public entry point, or a waiver. The rest of the text stays as it is.
import { findNodeAtLocation, type Node, type ParseError, parseTree } from "jsonc-parser";

export type Decision =
  | { readonly kind: "public"; readonly entry: string; readonly reason: string }
  | { readonly kind: "waiver"; readonly fingerprint: string; readonly reason: string; readonly owner: string; readonly expires: string };

interface Layout {
  readonly tab: string;
  readonly end: string;
}

const keys = { public: "public", waiver: "waivers" } as const;
const told = { public: "Entry points that are meant for everyone, each with a reason.", waiver: "Findings that are accepted for a while." } as const;

/** policyText: null where there is no policy yet. A text that is no policy comes back as it is: to write into it would be a guess. */
export function declare(policyText: string | null, decision: Decision, schema: string | null = null): string {
  if (policyText === null || policyText.trim() === "") return freshPolicy(decision, schema);
  const layout = layoutOf(policyText);
  const key = keys[decision.kind];
  const root = read(policyText);
  const list = root && findNodeAtLocation(root, [key]);
  if (root?.type !== "object" || (list && list.type !== "array")) return policyText;
  if (list) return isSaid(list, decision) ? policyText : append(policyText, list, layout, () => itemFor(decision));
  const made = (inner: string): string => `${JSON.stringify(key)}: [${layout.end}${inner}${layout.tab}${itemFor(decision)}${layout.end}${inner}]`;
  return append(policyText, root, layout, made);
}

/** undefined: it is no JSON, comments and trailing commas aside. */
function read(text: string): Node | undefined {
  const errors: ParseError[] = [];
  // A byte order mark would move every offset: a text with one is read as if it began with a space.
  const root = parseTree(text.replace(/^\uFEFF/, " "), errors, { allowTrailingComma: true });
  return errors.length === 0 ? root : undefined;
}

function isSaid(list: Node, decision: Decision): boolean {
  const [key, value] = decision.kind === "public" ? ["entry", globFor(decision.entry)] : ["fingerprint", decision.fingerprint];
  return (list.children ?? []).some((item) => findNodeAtLocation(item, [key])?.value === value);
}

/** Behind the last part and whatever is said of it in its line, or behind the comments where there is none. */
function append(text: string, container: Node, layout: Layout, made: (indent: string) => string): string {
  const last = container.children?.at(-1);
  const close = container.offset + container.length - 1;
  const outer = indentAt(text, container.offset);
  const inner = last && text.slice(container.offset, last.offset).includes("\n") ? indentAt(text, last.offset) : outer + layout.tab;
  const line = `${layout.end}${inner}${made(inner)}`;
  if (!last) return `${text.slice(0, close).trimEnd()}${line}${layout.end}${outer}${text.slice(close)}`;
  const end = last.offset + last.length;
  const [comma = ""] = /^\s*,/.exec(text.slice(end, close)) ?? [];
  const rest = text.slice(end + comma.length, close);
  const [said = ""] = /^[^\r\n]*/.exec(rest) ?? [];
  const behind = rest.length > said.length ? rest.slice(said.length) : `${layout.end}${outer}`;
  return `${text.slice(0, end)},${said.trimEnd()}${line}${comma && ","}${behind}${text.slice(close)}`;
}

function itemFor(decision: Decision): string {
  const { kind, ...written } = decision.kind === "public" ? { ...decision, entry: globFor(decision.entry) } : decision;
  const fields = Object.entries(written).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `{ ${fields.join(", ")} }`;
}

/** An entry point's own name, as a glob that holds for it alone. */
export function globFor(entry: string): string {
  const plain = entry.replace(/[\\*?]/g, "\\$&");
  return /\{[^}]*,/.test(plain) ? plain.replace(/[{}]/g, "\\$&") : plain;
}

function layoutOf(text: string): Layout {
  const [, tab = "  "] = /\n([ \t]+)\S/.exec(text) ?? [];
  return { tab: tab.startsWith("\t") ? "\t" : tab, end: text.includes("\r\n") ? "\r\n" : "\n" };
}
function indentAt(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  return /^[ \t]*/.exec(line)?.[0] ?? "";
}

function freshPolicy(decision: Decision, schema: string | null): string {
  return [
    "// What countersign holds this project to.",
    "{",
    ...(schema === null ? [] : [`  "$schema": ${JSON.stringify(schema)},`]),
    '  "extends": "recommended",',
    "",
    `  // ${told[decision.kind]}`,
    `  ${JSON.stringify(keys[decision.kind])}: [`,
    `    ${itemFor(decision)}`,
    "  ]",
    "}",
    "",
  ].join("\n");
}
