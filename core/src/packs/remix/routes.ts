// Loaders and actions of Remix and React Router: each runs by itself, whatever its parents do.
import { callerNames, type RouteMeaning, recognize, type StageMeaning } from "../pack.js";
import type { FileView, Value } from "../views.js";
import { pathOfFile } from "./path-of-file.js";

// Limit: the `middleware` of parent routes is not seen: which file is whose parent may be set in `routes.ts`.
export const remixRoutes = recognize({
  id: "remix/routes",
  title: "Remix loaders and actions",
  finds: "entry-point",
  looksAt: "file",
  at: ["**/routes/**/*.{ts,tsx,js,jsx}", "**/app/root.{ts,tsx,js,jsx}"],
  read: (file) => {
    const before = middlewareOf(file);
    return [...routesOf(file, "loader", "GET", before), ...routesOf(file, "action", "POST", before)];
  },
});

/** An action answers every method but GET; it goes by the one that forms use. */
function routesOf({ path, exports }: FileView, name: string, method: string, before: readonly StageMeaning[]): readonly RouteMeaning[] {
  const value = exports.get(name);
  if (!value) return [];
  return [
    {
      kind: "route",
      entry: "http",
      category: "request",
      method,
      path: pathOfFile(path),
      on: null,
      stages: [...before, { value, role: "last", next: null }],
      // What `getLoadContext` made; params and request are the client's.
      identities: callerNames.map((caller) => `$0.context.${caller}.**`),
      at: value,
    },
  ];
}

/** `export const middleware = [requireUser]`: goes on by itself unless it throws or answers. */
function middlewareOf({ exports }: FileView): readonly StageMeaning[] {
  const given: Value | undefined = exports.get("middleware") ?? exports.get("unstable_middleware");
  const values = given?.kind === "list" ? given.items : [];
  return values.map((value) => ({ value, role: "before", next: "$1" }));
}
