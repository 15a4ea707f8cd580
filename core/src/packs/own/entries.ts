// The ways in that a policy names: functions and methods that somebody outside of this code calls, one recognizer for each pattern.
import { matchesGlob } from "../../model/glob.js";
import type { EntryDefinition, Policy } from "../../model/policy.js";
import { type AnyRecognizer, type RouteMeaning, recognize } from "../pack.js";
import type { FileView, Value } from "../views.js";

export function ownEntries(policy: Policy): readonly AnyRecognizer[] {
  return policy.entries.flatMap((entry) =>
    entry.functions.map((pattern) => {
      const [file, names] = splitPattern(pattern);
      return recognize({
        id: "own/entries",
        title: "Ways in that the policy names",
        finds: "entry-point",
        looksAt: "file",
        at: [file],
        read: (view) => namedIn(view, names).map(({ path, value }) => routeOf(entry, path, value)),
      });
    }),
  );
}

/** "./src/a.ts#A.b", as shells complete it, gives "src/a.ts" and ["A", "b"]. */
function splitPattern(pattern: string): readonly [string, readonly string[]] {
  const at = pattern.lastIndexOf("#");
  const file = pattern.slice(0, at);
  return [file.startsWith("./") ? file.slice(2) : file, pattern.slice(at + 1).split(".")];
}

interface Named {
  readonly path: string;
  readonly value: Value;
}

/** Exported functions by their name there; of a class that is exported, or of which something exported is made, the methods. */
function namedIn({ exports }: FileView, [first = "", method]: readonly string[]): readonly Named[] {
  const found = [...exports].flatMap(([name, value]): readonly Named[] => {
    const of = value.kind === "class" ? value.view : value.kind === "instance" ? value.of : null;
    if (!of) return method === undefined && value.kind === "function" && matchesGlob(first, name) ? [{ path: name, value }] : [];
    if (method === undefined || ![name, of.name].some((one) => matchesGlob(first, one))) return [];
    return of.methods.flatMap((one) =>
      matchesGlob(method, one.name) && one.name !== "constructor" ? [{ path: `${of.name}.${one.name}`, value: one.value }] : [],
    );
  });
  // `export class A` and `export default A` are one.
  return [...new Map(found.map((one) => [one.path, one])).values()];
}

function routeOf({ kind, callerAt }: EntryDefinition, path: string, value: Value): RouteMeaning {
  return {
    kind: "route",
    entry: kind,
    category: "request",
    method: null,
    path,
    on: null,
    stages: [{ value, role: "last", next: null }],
    identities: callerAt,
    at: value,
  };
}
