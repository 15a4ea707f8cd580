// Routes of Hono: `app.post(path, ...middleware, last)`, `app.on(method, path, last)`, `app.openapi(createRoute({ … }), last)`.
import { calledName } from "../effects.js";
import { fieldOf, type RouteMeaning, recognize, textOf } from "../pack.js";
import { laidFlat, pathOf, placeInChain } from "../routes.js";
import type { CallView, Value } from "../views.js";
import { calledOn, contextIdentities, contextPaths, methods, stagesOf, startOf } from "./apps.js";

export const honoRoutes = recognize({
  id: "hono/routes",
  title: "Hono routes",
  finds: "entry-point",
  looksAt: "call",
  at: calledOn([...methods, "on", "openapi"]),
  read: (view) => {
    const [first, second, ...rest] = view.arguments;
    if (!first || !second) return null;
    const name = calledName(view);
    if (name === "on") return laidFlat([first]).map((method) => routeOf(view, textOf(method) ?? "*", second, rest));
    if (name === "openapi") return described(view, first, second);
    return routeOf(view, name === "all" ? "*" : name, first, [second, ...rest]);
  },
});

function routeOf(view: CallView, method: string, path: Value | null | undefined, given: readonly Value[]): RouteMeaning {
  const { app, base } = startOf(view);
  const written = pathOf(path);
  return {
    kind: "route",
    entry: "http",
    category: "request",
    method: method.toUpperCase(),
    path: base && written === "/" ? base : base + written,
    on: app,
    stages: stagesOf(given),
    identities: contextIdentities,
    paths: contextPaths,
    at: placeInChain(view, given.at(-1)),
  };
}

/** `createRoute({ method, path, middleware })` of @hono/zod-openapi, in place or by name. */
function described(view: CallView, route: Value, last: Value): RouteMeaning {
  const record = route.kind === "made" ? route.call.arguments[0] : route;
  const middleware = fieldOf(record, "middleware");
  return routeOf(view, textOf(fieldOf(record, "method")) ?? "*", fieldOf(record, "path"), [...(middleware ? [middleware] : []), last]);
}
