// JSON from strangers, as plain values: with the place of the first error, and never a stack that overflows.
import { type ParseError, parse, printParseErrorCode } from "jsonc-parser";

export type Json = { readonly value: unknown } | { readonly error: string; readonly offset: number; readonly length: number };

const deepest = 200;

/** `comments`: as tsconfig has it, with comments and trailing commas. */
export function readJson(text: string, comments: boolean): Json {
  const tooDeep = deepAt(text);
  if (tooDeep !== null) return { error: `nested deeper than ${deepest} levels`, offset: tooDeep, length: 1 };
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: comments, disallowComments: !comments, allowEmptyContent: false });
  const [first] = errors;
  return first ? { error: inWords(printParseErrorCode(first.error)), offset: first.offset, length: first.length } : { value };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function fieldOf(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

export function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

export function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

/** Brackets in strings count too: no harm at this depth. */
function deepAt(text: string): number | null {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === "{" || sign === "[") depth++;
    else if (sign === "}" || sign === "]") depth--;
    if (depth > deepest) return at;
  }
  return null;
}

/** "PropertyNameExpected" is "property name expected". */
function inWords(code: string): string {
  return code.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
}
