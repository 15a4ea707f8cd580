// The hops from an entry point to an action: each call, and the deed itself.
import type { Action, Effect } from "../model/graph.js";
import type { Trace } from "../model/verdict.js";
import type { Deed } from "./deeds.js";
import { compare, spanKey } from "./evidence.js";

const does: Readonly<Record<Effect, string>> = {
  read: "reads",
  create: "creates",
  update: "updates",
  delete: "deletes",
  grant: "grants",
  export: "exports",
  execute: "executes",
  pay: "pays",
};

export function traceOf({ action, hops }: Deed): Trace {
  return [...hops, { span: action.span, says: sayDeed(action) }];
}
export function sayDeed({ effect, resource }: Action): string {
  return `${does[effect]} ${resource}`;
}

/** Shortest first; of equals, by their places. */
export function byTrace(a: Deed, b: Deed): number {
  return a.hops.length - b.hops.length || compare(hopsKey(a), hopsKey(b));
}
function hopsKey({ hops }: Deed): string {
  return hops.map(({ span }) => spanKey(span)).join(">");
}
