// Routes of Express: `app.post(path, ...middleware, last)`, `router.route(path).get(last)`.
import { type RouteMeaning, recognize, textOf } from "../pack.js";
import type { CallView } from "../views.js";
import { requestIdentities } from "./identities.js";
import { routers, stagesOf } from "./routers.js";

const methods = ["get", "post", "put", "patch", "delete", "all", "head", "options"] as const;

export const expressRoutes = recognize({
  id: "express/routes",
  title: "Express routes",
  finds: "entry-point",
  looksAt: "call",
  at: routers.flatMap((router) => [`${router}.{${methods.join(",")}}`, `${router}.route().**.{${methods.join(",")}}`]),
  read: (view) => {
    const route = routeOf(view);
    return route && { ...route, ...common(view) };
  },
});

function common(view: CallView): Omit<RouteMeaning, "path" | "on" | "stages"> {
  const method = lastName(view).toUpperCase();
  return { kind: "route", entry: "http", category: "request", method: method === "ALL" ? "*" : method, identities: requestIdentities };
}

function routeOf(view: CallView): Pick<RouteMeaning, "path" | "on" | "stages"> | null {
  const start = view.links.find((link) => lastName(link) === "route");
  if (start) return { path: pathOf(start), on: start.receiver, stages: stagesOf(view.arguments) };
  // `app.get("name")` with one argument reads a setting.
  if (view.arguments.length < 2) return null;
  return { path: pathOf(view), on: view.receiver, stages: stagesOf(view.arguments.slice(1)) };
}

function pathOf(view: CallView): string {
  const [path] = view.arguments;
  if (path?.kind === "list") return path.items.map((item) => textOf(item) ?? "?").join("|");
  if (path?.kind === "template") return path.texts.join("?");
  return textOf(path) ?? "?";
}

function lastName(view: CallView): string {
  return view.origin.split(".").at(-1) ?? "";
}
