// Rows that somebody claims to be: found by a name, and shown to be the caller's own only by the secret that is kept in them.
import { enlist } from "../model/by-key.js";
import type { Graph, GuardEvidence, LinkedCall, Term } from "../model/graph.js";
import type { CallId, FunctionId } from "../model/names.js";
import { flatten } from "./held.js";
import { placeOf, placesIn } from "./places.js";

/** Calls that give a row whose secret is compared somewhere, also by a function that is handed the secret. */
export function claimsIn({ calls, functions }: Graph): ReadonlySet<CallId> {
  const compared = [...calls.values()].flatMap(({ answers }) => answers.flatMap(({ evidence }) => secretOf(evidence) ?? []));
  const claimed = new Set<CallId>();
  if (compared.length === 0) return claimed;
  const byCallee = new Map<FunctionId, LinkedCall[]>();
  for (const call of calls.values()) for (const of of new Set(call.callees.flatMap((id) => functions.get(id)?.function ?? []))) enlist(byCallee, of, call);
  const asked = new Set<string>();
  for (const term of compared)
    for (const { root, path } of placesIn(term).map(placeOf)) {
      if (root.kind === "answer" && path.length > 0) claimed.add(root.call);
      if (root.kind !== "parameter" || asked.has(`${root.of} ${root.index} ${path.join(".")}`)) continue;
      asked.add(`${root.of} ${root.index} ${path.join(".")}`);
      // What is handed over for it is looked at next.
      for (const call of byCallee.get(root.of) ?? []) compared.push(...handedOver(call.arguments[root.index], path));
    }
  return claimed;
}

function handedOver(given: Term | undefined, path: readonly string[]): readonly Term[] {
  return given ? [path.reduce<Term>((of, name) => ({ kind: "member", of, name }), given)] : [];
}

/** Of these checks, those that compared a secret: the rows that they have shown to be the caller's. */
export function shownBy(held: Iterable<GuardEvidence>): ReadonlySet<CallId> {
  const shown = [...held].flatMap((evidence) => flatten([evidence])).flatMap((evidence) => rowOf(secretOf(evidence)) ?? []);
  return new Set(shown);
}

/** A check that proves who asks, by something that is kept. */
function secretOf({ form, level, subject }: GuardEvidence): Term | null {
  return form === "check" && level === "authenticated" ? subject : null;
}

/** Of a secret that may be one of several rows', nobody can say whose it was. */
function rowOf(secret: Term | null): CallId | null {
  const roots = secret ? placesIn(secret).map((place) => placeOf(place).root) : [];
  const [first] = roots;
  return first?.kind === "answer" && roots.every((root) => root.kind === "answer" && root.call === first.call) ? first.call : null;
}
