// A file's export as a way in: one stage, whatever wraps it.
import type { PathPlace, RouteMeaning } from "../pack.js";
import type { Value } from "../views.js";

/** `auth((req) => …)` of Auth.js puts the session on the request; nothing else of it is the server's own. */
const identities = ["$0.auth.**"] as const;

/** As the client wrote it, but for what is put right in any address. */
const paths: readonly PathPlace[] = [{ at: "$0.nextUrl.pathname", part: "whole", faithful: false, query: false, rewritten: true }];

export function routeOf(method: string, path: string, value: Value): RouteMeaning {
  return {
    kind: "route",
    entry: "http",
    category: "request",
    method,
    path,
    on: null,
    stages: [{ value, role: "last", next: null }],
    identities,
    paths,
    at: value,
  };
}
export function pageOf(path: string, value: Value): RouteMeaning {
  return {
    kind: "route",
    entry: "page",
    category: "request",
    method: null,
    path,
    on: null,
    stages: [{ value, role: "last", next: null }],
    identities: [],
    at: value,
  };
}
export function actionOf(path: string, value: Value): RouteMeaning {
  return { kind: "route", entry: "server-action", category: "request", method: null, path, on: null, stages: stagesOf(value), identities: [], at: value };
}

/** A builder of a library that no pack knows may guard, and it is not seen how. */
function stagesOf(value: Value): RouteMeaning["stages"] {
  const last = { value, role: "last", next: null } as const;
  const builder = value.kind === "made" && value.call.links.length ? value.call.receiver : null;
  return builder ? [{ value: builder, role: "onion", next: null }, last] : [last];
}

/** A function, or a library's call around one. */
export function isRunnable(value: Value): boolean {
  return value.kind === "function" || (value.kind === "made" && value.call.arguments.some((given) => given.kind === "function"));
}
