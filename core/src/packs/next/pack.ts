import { definePack } from "../pack.js";
import { nextPages } from "./pages.js";
import { nextPagesApi } from "./pages-api.js";
import { nextRouteFiles } from "./route-files.js";
import { nextServerActionFiles } from "./server-action-files.js";
import { nextServerActions } from "./server-actions.js";

// Limit: `middleware.ts` (`proxy.ts`) is not read as a guard. It stands before paths by a pattern of its own, and a route that relies on it alone is one renamed folder away from being open.
export const next = definePack({
  id: "next",
  title: "Next.js",
  packages: ["next"],
  verified: "next 13 to 16",
  recognizers: [nextRouteFiles, nextPagesApi, nextServerActionFiles, nextServerActions, nextPages],
});
