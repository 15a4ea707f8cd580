// Route files of Next: `app/**/route.ts` exports one function for each method.
import { recognize } from "../pack.js";
import { routeOf } from "./stages.js";

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"] as const;

export const nextRouteFiles = recognize({
  id: "next/route-files",
  title: "Next route files",
  finds: "entry-point",
  looksAt: "file",
  at: ["**/app/**/route.{ts,tsx,js,jsx}"],
  read: ({ path, exports }) =>
    methods.flatMap((method) => {
      const value = exports.get(method);
      return value ? [routeOf(method, pathOfFile(path), value)] : [];
    }),
});

/** "apps/web/app/(admin)/users/[id]/route.ts" is "/users/[id]": groups and slots are no part of the path. */
function pathOfFile(file: string): string {
  const segments = file
    .replace(/^(.*?\/)?app\//, "")
    .split("/")
    .slice(0, -1);
  return `/${segments.filter((segment) => !/^(\(.*\)|@.*)$/.test(segment)).join("/")}`;
}
