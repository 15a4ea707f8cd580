// Procedures of tRPC: what a builder chain ends in, behind all that the chain uses.
import { callerNames, type RouteMeaning, recognize, type StageMeaning } from "../pack.js";
import type { CallView, Value } from "../views.js";

export const trpcProcedures = recognize({
  id: "trpc/procedures",
  title: "tRPC procedures",
  finds: "entry-point",
  looksAt: "call",
  at: ["@trpc/server#**.{mutation,query,subscription}"],
  read: (view) => {
    const [resolver] = view.arguments;
    // A caller's own procedure may be called `query`, too: only a builder is ended by a function.
    if (!resolver || !/\.procedure\b/.test(view.origin)) return null;
    return {
      kind: "route",
      entry: "rpc",
      category: "request",
      method: null,
      path: view.name ?? view.file,
      on: null,
      stages: [...view.links.flatMap(usedBy), { value: resolver, role: "last", next: null }],
      // Limit: `input` is what the client sends, so it is nobody's identity. A middleware that checks it is read like any other.
      ...saidOf(view.links),
      identities: callerNames.map((name) => `$0.ctx.${name}.**`),
    };
  },
});

/** `.meta({ permission })` is what middleware reads as `meta`. Limit: of several, which are laid over one another, nothing is said. Real chains have one. */
function saidOf(links: readonly CallView[]): Pick<RouteMeaning, "metadata"> {
  const [said, ...others] = links.filter((link) => lastName(link) === "meta" && link.arguments.length > 0);
  return others.length > 0 ? {} : { metadata: { "$0.meta": said?.arguments[0] ?? null } };
}

/** `.use(fn)`, `.use(t.middleware(fn))`, and the chain of another builder that is taken over by `.concat(builder)`. */
function usedBy(link: CallView): readonly StageMeaning[] {
  const method = lastName(link);
  const [given] = link.arguments;
  if (!given) return [];
  if (method === "use") return middlewareOf(given);
  if (method !== "concat" && method !== "unstable_concat") return [];
  return given.kind === "made" ? [...given.call.links, given.call].flatMap(usedBy) : [unseen(given)];
}

/** A middleware may be a chain of its own: `t.middleware(a).unstable_pipe(b)`. */
function middlewareOf(value: Value): readonly StageMeaning[] {
  if (value.kind !== "made" || !isMiddleware(value.call)) return [unseen(value)];
  const parts = [...value.call.links, value.call].filter(isMiddleware);
  return parts.flatMap((part) => part.arguments.slice(0, 1)).flatMap(middlewareOf);
}

function isMiddleware(call: CallView): boolean {
  return /\.(middleware|unstable_pipe)$|#experimental_standaloneMiddleware\(\)\.create$/.test(call.origin);
}

/** A function is walked; anything else is a blind spot. */
function unseen(value: Value): StageMeaning {
  return { value, role: "onion", next: "$0.next" };
}

function lastName({ origin }: CallView): string {
  return origin.split(".").at(-1) ?? "";
}
