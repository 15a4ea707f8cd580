// What `ctx` is in procedures and middlewares: what `initTRPC.context<…>()` says, by the function that makes it or by a type.
import { type ParameterMeaning, recognize } from "../pack.js";
import type { Value } from "../views.js";

// Limit: what a middleware lays over the context (`next({ ctx: { db } })`) is not followed. Servers put clients into the context where it is made.
export const trpcContext = recognize({
  id: "trpc/context",
  title: "The context of tRPC procedures",
  finds: "parameter",
  looksAt: "call",
  at: ["@trpc/server#**.{query,mutation,subscription,use,middleware,unstable_pipe}"],
  read: ({ links }) => {
    const types = links.filter(({ origin }) => origin.endsWith(".context")).flatMap((link) => link.types.slice(0, 1));
    const contexts = types.flatMap(contextsOf).map((is): ParameterMeaning => ({ callback: 0, at: "$0.ctx", is }));
    return contexts.length ? contexts : null;
  },
});

/** `typeof createContext` is what it answers; `inferAsyncReturnType<typeof createContext>` says the same aloud. */
function contextsOf(type: Value): readonly Value[] {
  if (type.kind === "function") return type.body.answers;
  const infers = type.kind === "named" && /^@trpc\/server#infer(Async)?ReturnType$/.test(type.origin ?? "");
  return infers ? type.types.flatMap(contextsOf) : [type];
}
