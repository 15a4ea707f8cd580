// Routes of Koa's router: `router.post(path, ...middleware, last)`.
import { calledName } from "../effects.js";
import { recognize } from "../pack.js";
import { pathOf, placeInChain, routerOf } from "../routes.js";
import { chaining, contextIdentities, contextPaths, methods, prefixOf, router, stagesOf } from "./routers.js";

const anyMethod = `{${methods.join(",")}}`;

// Limit: `router.register(path, methods, …)`. Routers use it inside, servers hardly do.
export const koaRoutes = recognize({
  id: "koa/routes",
  title: "Koa routes",
  finds: "entry-point",
  looksAt: "call",
  at: [`${router}.${anyMethod}`, `${router}.{${[...chaining].join(",")}}().**.${anyMethod}`],
  read: (view) => {
    const [first, second, ...rest] = view.arguments;
    if (!first || !second) return null;
    const on = routerOf(view, chaining);
    // `router.get("user", "/users/:id", …)`: a name comes first.
    const named = second.kind === "literal" && rest.length > 0;
    const method = calledName(view).toUpperCase();
    return {
      kind: "route",
      entry: "http",
      category: "request",
      method: method === "ALL" ? "*" : method === "DEL" ? "DELETE" : method,
      path: prefixOf(on) + pathOf(named ? second : first),
      on,
      stages: stagesOf(named ? rest : [second, ...rest]),
      identities: contextIdentities,
      paths: contextPaths,
      at: placeInChain(view, view.arguments.at(-1)),
    };
  },
});
