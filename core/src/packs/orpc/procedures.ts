// Procedures of oRPC: `os.use(auth).input(schema).handler(fn)`, also of an implemented contract.
import { callerNames, recognize, type StageMeaning } from "../pack.js";
import type { CallView, Value } from "../views.js";

// Limit: what stands before a whole router (`base.use(auth).router({ … })`) is not seen by its procedures, so they are told as if it were not there. Chains on the procedures themselves are what was measured.
export const orpcProcedures = recognize({
  id: "orpc/procedures",
  title: "oRPC procedures",
  finds: "entry-point",
  looksAt: "call",
  at: ["@orpc/server#**.handler"],
  read: (view) => {
    const [last] = view.arguments;
    if (!last) return null;
    // `.handler(fn).use(auth)`: what is used later still runs first.
    const used = [...view.links, ...view.onward].filter(isUse).flatMap((link) => link.arguments.slice(0, 1));
    return {
      kind: "route",
      entry: "rpc",
      category: "request",
      method: null,
      path: view.onward.at(-1)?.name ?? view.name ?? view.file,
      on: null,
      stages: [...used.flatMap(middlewareOf), { value: last, role: "last", next: null }],
      identities: [...callerNames, "authenticatedUser"].map((name) => `$0.context.${name}.**`),
    };
  },
});

function isUse({ origin }: CallView): boolean {
  return origin.endsWith(".use") || origin === "?#?.use";
}

/** `os.middleware(a).concat(b)` is both, one after the other. */
function middlewareOf(value: Value): readonly StageMeaning[] {
  if (value.kind !== "made") return [{ value, role: "onion", next: "$0.next" }];
  // These listen, and stop nobody.
  if (/^@orpc\/[a-z]+#on(Start|Success|Error|Finish)\(\)$/.test(value.origin ?? "")) return [];
  // A middleware with a note for its API description beside it: `oo.spec(middleware, { security: [] })`.
  if (/^@orpc\/openapi#(oo\.spec|customOpenAPIOperation)\(\)$/.test(value.origin ?? "")) return value.call.arguments.slice(0, 1).flatMap(middlewareOf);
  const parts = [...value.call.links, value.call].filter(({ origin }) => /\.(middleware|concat)$|#decorateMiddleware$/.test(origin));
  if (!parts.length) return [{ value, role: "onion", next: "$0.next" }];
  return parts.flatMap((part) => part.arguments.slice(0, 1)).flatMap(middlewareOf);
}
