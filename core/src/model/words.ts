// How everything that people read calls things: entry points, actions, terms. In one place, so that no two surfaces disagree.
import type { Action, Effect, EntryKind, EntryPoint, Flaw, Term } from "./graph.js";
import type { Obligation, Trace, Verdict } from "./verdict.js";

const kindWords: Readonly<Record<EntryKind, string>> = {
  http: "",
  rpc: "procedure ",
  "server-action": "server action ",
  graphql: "GraphQL ",
  message: "message ",
  schedule: "schedule ",
  page: "page ",
};
const effectWords: Readonly<Record<Effect, string>> = {
  read: "read",
  create: "create",
  update: "update",
  delete: "delete",
  grant: "change rights in",
  export: "export",
  execute: "run",
  pay: "move money through",
};

const flawWords: Readonly<Record<Flaw, string>> = {
  "not-awaited": "nobody waits for its answer, so the action does not either",
  concurrent: "it runs at the same time as the action",
  "result-ignored": "nothing is done with its answer",
  "always-truthy": "its answer is tested in a way that can never fail",
  "no-exit": "the way goes on after its no",
  "denial-swallowed": "its refusal is caught, and the way goes on",
  "one-branch-only": "another branch comes to the action without it",
  "switched-off": "it is switched off by where the server runs",
  "too-late": "the action is done by then",
  "too-weak": "it proves less than is asked for",
  "other-permission": "it asks for a permission to do something else",
  "other-object": "it was asked about another object",
  "fails-open": "it lets everyone pass when it cannot decide",
  "inert-metadata": "no guard on the way reads it",
  optional: "it can be switched off by something that has nothing to do with the caller",
};

/** Why a check that was met proves nothing: "nobody waits for its answer, …". */
export function sayFlaw(flaw: Flaw): string {
  return flawWords[flaw];
}

/** "DELETE /users/:id", "procedure user.remove" */
export function showEntry({ id }: Pick<EntryPoint, "id">): string {
  const found = Object.entries(kindWords).find(([kind]) => id.startsWith(`${kind} `));
  return found ? `${found[1]}${id.slice(found[0].length + 1)}` : id;
}

/** "delete User" */
export function showAction({ effect, resource }: Action): string {
  return `${effectWords[effect]} ${resource}`;
}

/** "DELETE /users/:id can delete User" */
export function showObligation({ entryPoint, action }: Obligation): string {
  return `${showEntry(entryPoint)} can ${showAction(action)}`;
}

/** As its author would write it, shortened: "user:delete", "Role.Admin", "params.id"; null where nothing short can be said. */
export function showTerm(term: Term | null): string | null {
  if (!term) return null;
  if (term.kind === "literal") return String(term.value);
  if (term.kind === "named") return term.origin.split("#").at(-1) ?? null;
  if (term.kind === "member") return `${showTerm(term.of) ?? ""}.${term.name}`.replace(/^\./, "");
  if (term.kind === "list") return term.items.map((item) => showTerm(item) ?? "…").join(", ");
  return null;
}

/** The whole way, from where the entry point is registered. */
export function showWay({ obligation: { entryPoint }, trace }: Pick<Verdict, "obligation" | "trace">): Trace {
  const { file, start } = entryPoint.span;
  const first = trace[0]?.span;
  const isThere = first?.file === file && first.start.line === start.line && first.start.column === start.column;
  return isThere ? trace : [{ span: entryPoint.span, says: showEntry(entryPoint) }, ...trace];
}
