// What stands before the routes of a router: `app.use(path, requireUser, router)`, in the order of the text.
import { recognize, textOf } from "../pack.js";
import type { Value } from "../views.js";
import { routers, stagesOf } from "./routers.js";

export const expressMounts = recognize({
  id: "express/mounts",
  title: "Express middleware and mounted routers",
  finds: "entry-point",
  looksAt: "call",
  at: routers.map((router) => `${router}.use`),
  read: ({ receiver, arguments: given }) => {
    if (!receiver) return null;
    const path = textOf(given[0]);
    const values = (path === null ? given : given.slice(1)).flatMap(flat);
    const below = values.filter(isRouter);
    return { kind: "mount", on: receiver, path: path ?? "", stages: stagesOf(values.filter((value) => !isRouter(value))), routers: below };
  },
});

function flat(value: Value): readonly Value[] {
  return value.kind === "list" ? value.items : [value];
}

function isRouter(value: Value): boolean {
  return value.origin !== null && /^express#(default\(\)|(default\.)?Router\(\)|Express|Application|Router|IRouter)$/.test(value.origin);
}
