// What is an application or a router of Koa, and what its functions are given. Shared by the idioms of this pack.
import { callerNames, fieldOf, type PathPlace, type StageMeaning, textOf } from "../pack.js";
import { laidFlat } from "../routes.js";
import type { Value } from "../views.js";

export const methods = ["get", "post", "put", "patch", "delete", "del", "all", "head", "options"] as const;
/** Methods that hand the router on. */
export const chaining: ReadonlySet<string> = new Set([...methods, "use", "param", "prefix", "register"]);

export const router = "{@koa/router,koa-router}#{default,Router}";
export const application = "koa#default";

/** On the context, and in its state: only the server's own code fills these. */
export const contextIdentities: readonly string[] = callerNames.flatMap((name) => [`$0.state.${name}.**`, `$0.${name}.**`]);

/** Routes are compared without regard to case, so that a test of these may be passed by another spelling. koa-mount takes off where it mounts, routers do not. */
export const contextPaths: readonly PathPlace[] = [
  { at: "$0.path", part: "either", faithful: false, query: false },
  { at: "$0.request.path", part: "either", faithful: false, query: false },
  { at: "$0.url", part: "either", faithful: false, query: true },
  { at: "$0.originalUrl", part: "either", faithful: false, query: true },
];

/** `new Router({ prefix: "/users" })`: the prefix stands in all that is registered on it. */
// Limit: `router.prefix("/users")` later on. The path of the entry point lacks it; what guards the route is the same.
export function prefixOf(on: Value | null): string {
  return on?.kind === "made" ? (textOf(fieldOf(on.call.arguments[0], "prefix")) ?? "") : "";
}

/** `compose([a, b])` is its parts; what only answers with a status for a wrong method is none. */
export function stagesOf(values: readonly Value[]): readonly StageMeaning[] {
  return laidFlat(values).flatMap((value): readonly StageMeaning[] => {
    const by = value.kind === "made" ? value.call : null;
    if (by?.origin.startsWith("koa-compose#")) return stagesOf(by.arguments);
    if (by?.origin.endsWith(".allowedMethods")) return [];
    return [{ value, role: "onion", next: "$1" }];
  });
}
