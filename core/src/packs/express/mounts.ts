// What stands before the routes of a router: `app.use(path, requireUser, router)`, in the order of the text.
import { calledName } from "../effects.js";
import { type MountMeaning, recognize } from "../pack.js";
import { beginningOf, isWild, laidFlat, mountedPaths, pathOf, routerBehind, routerOf } from "../routes.js";
import type { CallView } from "../views.js";
import { chaining, isRouter, routers, stagesOf } from "./routers.js";

export const expressMounts = recognize({
  id: "express/mounts",
  title: "Express middleware and mounted routers",
  finds: "entry-point",
  looksAt: "call",
  at: routers.flatMap((router) => [`${router}.{use,all}`, `${router}.{${[...chaining].join(",")}}().**.{use,all}`]),
  read: (view) => {
    const on = routerOf(view, chaining);
    if (!on) return null;
    return calledName(view) === "all" ? wildRoute(view, on) : mounts(view, on);
  },
});

function mounts({ arguments: given }: CallView, on: MountMeaning["on"]): readonly MountMeaning[] {
  const paths = mountedPaths(given);
  const values = laidFlat(paths ? given.slice(1) : given);
  const below = values.filter(isRouter).map((value) => routerBehind(value, chaining));
  const stages = stagesOf(values.filter((value) => !isRouter(value)));
  return (paths ?? [""]).map((path) => ({ kind: "mount", on, path, stages, routers: below }));
}

/** `app.all("/api/*", requireUser)` stands before all routes below, as `use` does. */
function wildRoute({ arguments: [path, ...given] }: CallView, on: MountMeaning["on"]): MountMeaning | null {
  const text = pathOf(path);
  return isWild(text) && given.length > 0 ? { kind: "mount", on, path: beginningOf(text), stages: stagesOf(given), routers: [] } : null;
}
