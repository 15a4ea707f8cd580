// Routes of Express: `app.post(path, ...middleware, last)`, `router.route(path).get(last)`.
import { calledName } from "../effects.js";
import { recognize } from "../pack.js";
import { pathOf, placeInChain, routerOf } from "../routes.js";
import type { CallView, Value } from "../views.js";
import { requestIdentities } from "./identities.js";
import { requestPaths } from "./paths.js";
import { chaining, methods, routers, stagesOf } from "./routers.js";

const anyMethod = `{${methods.join(",")}}`;

// Limit: what `router.param` puts before routes with that parameter. It was not common in the measured servers.
export const expressRoutes = recognize({
  id: "express/routes",
  title: "Express routes",
  finds: "entry-point",
  looksAt: "call",
  at: routers.flatMap((router) => [`${router}.${anyMethod}`, `${router}.{${[...chaining, "route"].join(",")}}().**.${anyMethod}`]),
  read: (view) => {
    const method = calledName(view);
    const route = routeOf(view);
    if (!route?.given.length) return null;
    return {
      kind: "route",
      entry: "http",
      category: "request",
      method: method === "all" ? "*" : method.toUpperCase(),
      path: pathOf(route.path),
      on: route.on,
      stages: stagesOf(route.given),
      identities: requestIdentities,
      paths: requestPaths,
      at: placeInChain(view, route.given.at(-1)),
    };
  },
});

interface Given {
  readonly path: Value | undefined;
  readonly on: Value | null;
  readonly given: readonly Value[];
}

function routeOf(view: CallView): Given | null {
  const start = view.links.find((link) => calledName(link) === "route");
  const [path, ...given] = view.arguments;
  if (start) return { path: start.arguments[0], on: routerOf(start, chaining), given: view.arguments };
  // `app.get("name")` with one argument reads a setting.
  return { path, on: routerOf(view, chaining), given };
}
