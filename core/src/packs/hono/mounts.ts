// What stands before the routes of an app: `app.use(path, requireUser)`, `app.route(prefix, sub)`.
import { calledName } from "../effects.js";
import { type MountMeaning, recognize } from "../pack.js";
import { beginningOf, isWild, mountedPaths, pathOf, routerBehind } from "../routes.js";
import type { CallView } from "../views.js";
import { calledOn, chaining, stagesOf, startOf } from "./apps.js";

export const honoMounts = recognize({
  id: "hono/mounts",
  title: "Hono middleware and mounted apps",
  finds: "entry-point",
  looksAt: "call",
  at: calledOn(["use", "route", "all"]),
  read: (view) => {
    const { app, base } = startOf(view);
    if (!app) return null;
    if (calledName(view) === "route") return mountedApp(view, app, base);
    const [path] = mountedPaths(view.arguments) ?? [];
    if (path === undefined) return { kind: "mount", on: app, path: base, stages: stagesOf(view.arguments), routers: [] };
    if (calledName(view) === "all" && !isWild(path)) return null;
    // Without a star, it is that path alone.
    return {
      kind: "mount",
      on: app,
      path: base + (isWild(path) ? beginningOf(path) : path),
      exact: !isWild(path),
      stages: stagesOf(view.arguments.slice(1)),
      routers: [],
    };
  },
});

function mountedApp({ arguments: [path, sub] }: CallView, on: MountMeaning["on"], base: string): MountMeaning | null {
  return sub ? { kind: "mount", on, path: base + pathOf(path), stages: [], routers: [routerBehind(sub, chaining)] } : null;
}
