// Which metadata a guard reads, itself or by way of functions that it calls: only that makes one entry point's guard another than the next one's.

import { claim } from "../remembering/recall.js";
import { functionAt } from "./function-at.js";
import { factsOf, isWithin, type KeysRead, type Linking, type Metadata } from "./linking.js";
import { callAt } from "./places.js";
import { readCall } from "./read-call.js";
import type { ResolvedFunction, Scope } from "./resolve/resolved.js";

type Body = Pick<ResolvedFunction, "file" | "index"> & { readonly scope: Scope | null };
const deepest = 5;

export function metadataOf(values: Metadata["values"]): Metadata {
  const names = Object.keys(values).sort();
  return { key: names.map((one) => `${one}=${values[one]?.handle.key ?? ""}`).join(","), values };
}

/** What of it this function asks for; null: it asks for none, and is the same for all. */
export function metadataFor(linking: Linking, body: Body, metadata: Metadata | null): Metadata | null {
  if (!metadata) return null;
  const keys = keysReadIn(linking, body);
  if (!keys.size) return null;
  return metadataOf(Object.fromEntries(Object.entries(metadata.values).filter(([key]) => keys.has(key))));
}

export function keysReadIn(linking: Linking, body: Body): ReadonlySet<string> {
  const id = `${body.file}#${body.index}{${body.scope?.instance ?? ""}}`;
  const work = (): KeysRead => {
    const keys = new Set<string>();
    collectKeys(linking, body, keys, new Set(), 0);
    return { scope: body.scope, keys };
  };
  return claim(linking.recall, linking.metadataKeys, { key: id, fits: ({ scope }) => scope === body.scope, work }).keys;
}

function collectKeys(linking: Linking, body: Body, keys: Set<string>, seen: Set<string>, depth: number): void {
  const id = `${body.file}#${body.index}`;
  if (seen.has(id) || depth > deepest) return;
  seen.add(id);
  const facts = factsOf(linking, body.file);
  for (const expression of facts.calls) {
    const call = callAt(facts, expression);
    if (!call || !isWithin(facts, functionAt(facts, call.at), body.index)) continue;
    const read = readCall(linking, { file: body.file, expression, scope: body.scope });
    for (const { meaning } of read.guards) if (meaning.shape === "metadata") for (const key of meaning.keys) keys.add(key);
    for (const fn of read.callees.functions) collectKeys(linking, { ...fn, scope: linking.resolver.enter(fn, read.site) }, keys, seen, depth + 1);
  }
}
