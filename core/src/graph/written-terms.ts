// Terms of what is written out: records, lists, templates, comparisons.
import type { CompareOperator, Entry, ExpressionId } from "../model/facts.js";
import type { Term } from "../model/graph.js";
import { anyField } from "./resolve/writes.js";
import { memberOf, nothing, unknown } from "./term-parts.js";
import type { WrittenOver } from "./written-over.js";

/** A text with something in it is truthy, whatever fills its holes. */
export function ofTemplate(texts: readonly string[], holes: readonly Term[]): Term {
  const written = texts.join("");
  if (!holes.length) return { kind: "literal", value: written };
  return written ? { kind: "object", mentions: holes, classes: [] } : unknown(holes);
}

export function ofElement(of: Term, key: Term): Term {
  if (key.kind === "literal" && key.value !== null) return memberOf(of, String(key.value));
  return unknown([of, key]);
}

export function ofRecord(entries: readonly Entry[], over: WrittenOver, inner: (id: ExpressionId) => Term): Term {
  const fields: Record<string, Term> = {};
  let open = false;
  const rest: Term[] = [];
  for (const entry of entries) {
    if (entry.kind === "field" && entry.name !== null && entry.name !== "__proto__") fields[entry.name] = inner(entry.value);
    else if (entry.kind === "spread") open = spreadInto(fields, rest, inner(entry.of)) || open;
    else {
      open = true;
      rest.push(unknown([inner(entry.value)]));
    }
  }
  for (const [field, values] of over) writeOver(fields, field, values?.map(inner) ?? null);
  const isAnything = over.has(anyField);
  return { kind: "record", fields, open: open || isAnything, rest: isAnything ? [...rest, unknown([])] : rest };
}

/** From then on it may be either; what it did not have before, it may still not have. */
function writeOver(fields: Record<string, Term>, field: string, values: readonly Term[] | null): void {
  for (const key of field === anyField ? Object.keys(fields) : [field]) {
    const before = (Object.hasOwn(fields, key) ? fields[key] : undefined) ?? nothing;
    fields[key] = values?.reduce((otherwise, then): Term => ({ kind: "either", test: unknown([]), then, otherwise }), before) ?? unknown([]);
  }
}

function spreadInto(fields: Record<string, Term>, rest: Term[], of: Term): boolean {
  if (of.kind !== "record") {
    // What stood before may be overwritten by fields that we cannot see.
    for (const key of Object.keys(fields)) fields[key] = { kind: "either", test: unknown([]), then: fields[key] ?? nothing, otherwise: memberOf(of, key) };
    rest.push(of);
    return true;
  }
  Object.assign(fields, of.fields);
  rest.push(...of.rest);
  return of.open;
}

export function ofComparison(operator: Exclude<CompareOperator, "instance-of">, left: Term, right: Term): Term {
  switch (operator) {
    case "equal":
      return { kind: "equal", left, right };
    case "unequal":
      return { kind: "not", of: { kind: "equal", left, right } };
    case "in":
      return { kind: "contains", of: right, item: left };
    case "greater":
    case "at-least":
      return { kind: "above", of: left, than: right, orEqual: operator === "at-least" };
    case "less":
    case "at-most":
      return { kind: "above", of: right, than: left, orEqual: operator === "at-most" };
  }
}
