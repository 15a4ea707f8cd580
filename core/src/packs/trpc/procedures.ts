// Procedures of tRPC: what a builder chain ends in, behind all that the chain uses.
import { callerNames, recognize, type StageMeaning } from "../pack.js";
import type { CallView, Value } from "../views.js";

export const trpcProcedures = recognize({
  id: "trpc/procedures",
  title: "tRPC procedures",
  finds: "entry-point",
  looksAt: "call",
  at: ["@trpc/server#**.{mutation,query,subscription}"],
  read: (view) => {
    const [resolver] = view.arguments;
    if (!resolver || !view.links.length) return null;
    return {
      kind: "route",
      entry: "rpc",
      category: "request",
      method: null,
      path: view.name ?? view.file,
      on: null,
      stages: [...view.links.flatMap(usedBy), { value: resolver, role: "last", next: null }],
      identities: callerNames.map((name) => `$0.ctx.${name}.**`),
    };
  },
});

/** `.use(fn)`, `.use(t.middleware(fn))`, and the chain of another builder that is taken over by `.concat(builder)`. */
function usedBy(link: CallView): readonly StageMeaning[] {
  const method = link.origin.split(".").at(-1);
  const [given] = link.arguments;
  if (!given) return [];
  if (method === "use") return middlewareOf(given);
  return method === "concat" || method === "unstable_concat" ? (given.kind === "made" ? [...given.call.links, given.call].flatMap(usedBy) : []) : [];
}

function middlewareOf(value: Value): readonly StageMeaning[] {
  const isMiddleware = value.kind === "made" && /\.(middleware|experimental_standaloneMiddleware|unstable_pipe|create)\(\)$/.test(value.origin ?? "");
  if (value.kind !== "made" || !isMiddleware) return [{ value, role: "onion", next: "$0.next" }];
  const before = value.call.links.filter((link) => /\.(middleware|unstable_pipe)$/.test(link.origin));
  return [...before, value.call].flatMap((call) => call.arguments.slice(0, 1)).flatMap(middlewareOf);
}
