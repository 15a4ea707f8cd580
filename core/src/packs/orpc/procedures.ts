// Procedures of oRPC: `os.use(auth).input(schema).handler(fn)`, also of an implemented contract.
import { callerNames, recognize } from "../pack.js";

export const orpcProcedures = recognize({
  id: "orpc/procedures",
  title: "oRPC procedures",
  finds: "entry-point",
  looksAt: "call",
  at: ["@orpc/server#**.handler"],
  read: (view) => {
    const [last] = view.arguments;
    if (!last) return null;
    const used = view.links.filter((link) => /\.use$/.test(link.origin)).flatMap((link) => link.arguments.slice(0, 1));
    const names = [...callerNames, "authenticatedUser"];
    return {
      kind: "route",
      entry: "rpc",
      category: "request",
      method: null,
      path: view.name ?? view.file,
      on: null,
      // A middleware is given its options first; on the builder's own form it may be wrapped by `os.middleware(fn)`.
      stages: [...used.map((value) => ({ value: value.kind === "made" ? (value.call.arguments[0] ?? value) : value, role: "onion" as const, next: "$0.next" })), { value: last, role: "last", next: null }],
      identities: names.map((name) => `$0.context.${name}.**`),
    };
  },
});
