// What stands before the routes of Koa: `app.use(requireUser)`, `app.use(router.routes())`, `router.use(path, requireUser)`.
import { type MountMeaning, recognize } from "../pack.js";
import { laidFlat, mountedPaths, pathOf, routerBehind, routerOf } from "../routes.js";
import type { Value } from "../views.js";
import { application, chaining, prefixOf, router, stagesOf } from "./routers.js";

export const koaMounts = recognize({
  id: "koa/mounts",
  title: "Koa middleware and mounted routers",
  finds: "entry-point",
  looksAt: "call",
  at: [application, router].flatMap((one) => [`${one}.use`, `${one}.{${[...chaining].join(",")}}().**.use`]),
  read: (view) => {
    const on = routerOf(view, chaining);
    if (!on) return null;
    const paths = mountedPaths(view.arguments);
    const values = laidFlat(paths ? view.arguments.slice(1) : view.arguments);
    return (paths ?? [""]).flatMap((path) => mountsAt(on, prefixOf(on) + path, values));
  },
});

function mountsAt(on: Value, path: string, values: readonly Value[]): readonly MountMeaning[] {
  const below = values.map(belowOf);
  const stages = stagesOf(values.filter((_, index) => !below[index]));
  const routed = below.flatMap((one) => (one ? [one] : []));
  if (!routed.length) return [{ kind: "mount", on, path, stages, routers: [] }];
  return routed.map((one) => ({ kind: "mount", on, path: path + one.path, stages, routers: [one.router] }));
}

/** `router.routes()`, and `mount("/admin", app)` of koa-mount. */
function belowOf(value: Value): { readonly router: Value; readonly path: string } | null {
  if (value.kind !== "made") return null;
  const { origin, receiver, arguments: given } = value.call;
  if (/^(@koa\/router|koa-router)#.*\.(routes|middleware)$/.test(origin)) return receiver && { router: routerBehind(receiver, chaining), path: "" };
  const last = given.at(-1);
  if (!origin.startsWith("koa-mount#") || !last) return null;
  const inner = belowOf(last);
  const path = given.length > 1 ? pathOf(given[0]) : "";
  return inner ? { ...inner, path: path + inner.path } : isApplication(last) ? { router: last, path } : null;
}

function isApplication(value: Value): boolean {
  return value.origin === "koa#default";
}
