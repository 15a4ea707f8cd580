// Route files of Next: `app/**/route.ts` exports one function for each method.
import { recognize, type RouteMeaning } from "../pack.js";
import type { Value } from "../views.js";

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"] as const;

export const nextRouteFiles = recognize({
  id: "next/route-files",
  title: "Next route files",
  finds: "entry-point",
  looksAt: "file",
  at: ["**/app/**/route.{ts,tsx,js,mjs}", "app/**/route.{ts,tsx,js,mjs}"],
  read: ({ path, exports }) => methods.flatMap((method) => {
    const value = exports.get(method);
    return value ? [routeOf(method, pathOfFile(path), value)] : [];
  }),
});

export function routeOf(method: string, path: string, value: Value): RouteMeaning {
  return { kind: "route", entry: "http", category: "request", method, path, on: null, stages: [{ value, role: "last", next: null }], identities: ["$0.auth.**"], at: value };
}

/** "apps/web/app/(admin)/users/[id]/route.ts" is "/users/[id]": groups and slots are no part of the path. */
function pathOfFile(file: string): string {
  const segments = file.replace(/^(.*\/)?app\//, "").split("/").slice(0, -1);
  return `/${segments.filter((segment) => !/^(\(.*\)|@.*)$/.test(segment)).join("/")}`;
}
