// Actions of next-safe-action: `client.use(auth).inputSchema(schema).action(fn)`.
import { callerNames, recognize } from "../pack.js";
import type { CallView } from "../views.js";

export const safeActions = recognize({
  id: "safe-action/actions",
  title: "next-safe-action actions",
  finds: "entry-point",
  looksAt: "call",
  at: ["next-safe-action#**.{action,stateAction}"],
  read: (view) => {
    const [last] = view.arguments;
    if (!last) return null;
    const used = view.links.filter(isUse).flatMap((link) => link.arguments.slice(0, 1));
    return {
      kind: "route",
      entry: "server-action",
      category: "request",
      method: null,
      path: `${view.file}#${view.name ?? "action"}`,
      on: null,
      // A middleware that `createMiddleware().define(fn)` made is the function in it.
      stages: [...used.map((value) => ({ value, role: "onion" as const, next: "$0.next" })), { value: last, role: "last", next: null }],
      identities: callerNames.map((name) => `$0.ctx.${name}.**`),
    };
  },
});

function isUse({ origin }: CallView): boolean {
  return /\.(use|useValidated)$/.test(origin);
}
