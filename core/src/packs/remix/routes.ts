// Loaders and actions of Remix and React Router: each runs by itself, whatever its parents do.
import { recognize, type RouteMeaning } from "../pack.js";

export const remixRoutes = recognize({
  id: "remix/routes",
  title: "Remix loaders and actions",
  finds: "entry-point",
  looksAt: "file",
  at: ["**/routes/**/*.{ts,tsx,js,jsx}", "routes/**/*.{ts,tsx,js,jsx}"],
  read: ({ path, exports }) => {
    const route = path.replace(/^(.*\/)?routes\//, "/").replace(/\.[a-z]+$/, "");
    return (["loader", "action"] as const).flatMap((name): readonly RouteMeaning[] => {
      const value = exports.get(name);
      if (!value) return [];
      return [{ kind: "route", entry: "http", category: "request", method: name === "action" ? "POST" : "GET", path: route, on: null, stages: [{ value, role: "last", next: null }], identities: ["$0.context.user.**", "$0.context.session.**"], at: value }];
    });
  },
});
