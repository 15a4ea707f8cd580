// Routes of Fastify: `app.post(path, { preHandler }, last)`, `app.route({ method, url, preHandler, handler })`.
import { calledName } from "../effects.js";
import { fieldOf, type RouteMeaning, recognize, textOf } from "../pack.js";
import { laidFlat, pathOf, placeInChain, routerOf } from "../routes.js";
import type { CallView, Value } from "../views.js";
import { calledOn, chaining, hooksIn, methods, requestIdentities, requestPaths } from "./instances.js";

export const fastifyRoutes = recognize({
  id: "fastify/routes",
  title: "Fastify routes",
  finds: "entry-point",
  looksAt: "call",
  at: calledOn([...methods, "route"]),
  read: (view) => (calledName(view) === "route" ? fullRoutes(view) : shortRoute(view)),
});

function shortRoute(view: CallView): RouteMeaning | null {
  const [path, second, third] = view.arguments;
  const options = third || second?.kind === "record" ? second : null;
  const last = third ?? (options ? fieldOf(options, "handler") : second);
  return last ? routeOf(view, calledName(view), path, options, last) : null;
}

function fullRoutes(view: CallView): readonly RouteMeaning[] | null {
  const [options] = view.arguments;
  const last = fieldOf(options, "handler");
  if (!options || !last) return null;
  const method = fieldOf(options, "method");
  const asked = method ? laidFlat([method]).map((one) => textOf(one) ?? "*") : ["*"];
  return asked.map((one) => routeOf(view, one, fieldOf(options, "url") ?? fieldOf(options, "path"), options, last));
}

function routeOf(view: CallView, method: string, path: Value | null | undefined, options: Value | null | undefined, last: Value): RouteMeaning {
  return {
    kind: "route",
    entry: "http",
    category: "request",
    method: method === "all" ? "*" : method.toUpperCase(),
    path: pathOf(path),
    on: routerOf(view, chaining),
    stages: [...hooksIn(options), { value: last, role: "last", next: null }],
    identities: requestIdentities,
    paths: requestPaths,
    at: placeInChain(view, last),
  };
}
