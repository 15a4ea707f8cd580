// What an SQL text does: verb, table, and the columns that must equal a value. It reads the few statements that change rows, not the language.
import type { Effect } from "../model/graph.js";
import { effectOf } from "./effects.js";
import type { ActionMeaning, KeyMeaning } from "./pack.js";
import type { Value } from "./views.js";

const name = String.raw`((?:[\w$]+|"[^"]+"|\`[^\`]+\`|\[[^\]]+\])(?:\s*\.\s*(?:[\w$]+|"[^"]+"|\`[^\`]+\`|\[[^\]]+\]))*)`;
const verbs: readonly { readonly effect: Effect; readonly pattern: RegExp }[] = [
  { effect: "create", pattern: verb(String.raw`(?:insert\s+(?:or\s+\w+\s+|ignore\s+)?into|replace\s+into)`) },
  { effect: "update", pattern: verb(String.raw`(?:update(?:\s+only)?|merge\s+into)`) },
  { effect: "delete", pattern: verb(String.raw`(?:delete\s+from(?:\s+only)?|truncate(?:\s+table)?|drop\s+table(?:\s+if\s+exists)?)`) },
  { effect: "grant", pattern: /^(?:grant|revoke|alter\s+role|create\s+role)\b/i },
];

function verb(words: string): RegExp {
  return new RegExp(String.raw`^${words}\s+${name}`, "i");
}

/** A text with its values taken out: places in it are written $1, $2, … */
export interface SqlText {
  readonly text: string;
  readonly values: readonly Value[];
}

/** A text, a template, what a tag made of one, or `{ text, values }`. `parameters`: what stands for `$1` or for the first `?`. */
// Limit: a text put together at run time says nothing here. Its verb may be anything.
export function readSqlText(value: Value | null | undefined, parameters: Value | null = null): SqlText | null {
  if (value?.kind === "made" && value.call.form === "tag") return readSqlText(value.call.arguments[0]);
  if (value?.kind === "record") return readSqlText(value.field("text") ?? value.field("sql"), value.field("values"));
  const given = parameters?.kind === "list" ? parameters.items : [];
  if (value?.kind === "template") return numbered(value.texts, value.holes, given);
  return value?.kind === "literal" && typeof value.value === "string" ? numbered([value.value], [], given) : null;
}

/** Holes come first in the numbering, and a hole that is a known text is no hole; then what the text itself calls `$1` or `?`. */
function numbered(texts: readonly string[], holes: readonly Value[], given: readonly Value[]): SqlText {
  let asked = 0;
  const parts = texts.map((part, index) => {
    const own = part.replace(/\$(\d+)|\?\??/g, (_, place?: string) => `$${holes.length + (place ? Number(place) : ++asked)}`);
    const hole = holes[index - 1];
    if (!hole) return own;
    return hole.kind === "literal" && typeof hole.value === "string" ? `${hole.value}${own}` : `$${index}${own}`;
  });
  return { text: parts.join(""), values: [...holes, ...given] };
}

/** One meaning for each statement that changes something. */
export function actionsOfSql(sql: SqlText): ActionMeaning[] {
  return statementsOf(sql.text).flatMap((statement) => {
    const written = withoutPrelude(statement);
    const found = verbs.find(({ pattern }) => pattern.test(written));
    if (!found) return [];
    const resource = found.effect === "grant" ? "role" : tableIn(found.pattern.exec(written)?.[1], sql);
    return [{ effect: effectOf(found.effect, resource, []), resource, keys: found.effect === "create" ? [] : keysOf(written, sql) }];
  });
}

/** Columns that must equal a value in every row the statement touches, or finds. */
// Limit: a condition with OR, NOT or a query inside it gives no column. What it lets through is not read.
export function keysOf(statement: string, sql: SqlText): KeyMeaning[] {
  const condition = /\bwhere\b([\s\S]*)$/i.exec(statement)?.[1] ?? "";
  if (/\b(?:or|not|case|select)\b/i.test(condition)) return [];
  return [...condition.matchAll(/([\w."`]+)\s*=\s*\$(\d+)/g)].flatMap(([, column = "", place = ""]) => {
    const value = sql.values[Number(place) - 1];
    return value ? [{ field: bareName(column), value }] : [];
  });
}

function statementsOf(text: string): string[] {
  return text
    .replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, " ")
    .replace(/'(?:[^']|'')*'/g, "''")
    .split(";")
    .map((one) => one.trim())
    .filter((one) => one !== "");
}

/** `with gone as (…) delete from t`: what is done in the end; or inside, if the end only reads. */
function withoutPrelude(statement: string): string {
  if (!/^with\b/i.test(statement)) return statement;
  return /\b(?:insert\s+into|delete\s+from|(?<!\bfor\s+|\bdo\s+)update\s)[\s\S]*$/i.exec(statement)?.[0] ?? statement;
}

function tableIn(found: string | undefined, sql: SqlText): string {
  const place = /^\$(\d+)$/.exec(found ?? "")?.[1];
  const hole = place ? sql.values[Number(place) - 1] : undefined;
  if (hole?.kind === "literal") return String(hole.value);
  return place || !found ? "table" : bareName(found);
}
function bareName(written: string): string {
  return (written.split(".").at(-1) ?? written).replace(/["`[\]\s]/g, "");
}
