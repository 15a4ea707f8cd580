// Routes of Next's older router: the default export of `pages/api/**`, whatever the method.
import { recognize } from "../pack.js";
import { routeOf } from "./stages.js";

export const nextPagesApi = recognize({
  id: "next/pages-api",
  title: "Next pages/api routes",
  finds: "entry-point",
  looksAt: "file",
  at: ["**/pages/api/**/*.{ts,tsx,js,jsx}"],
  read: ({ path, exports }) => {
    const value = exports.get("default");
    if (!value) return null;
    const route = path.replace(/^(.*?\/)?pages\//, "/").replace(/(\/index)?\.[a-z]+$/, "");
    return routeOf("*", route, value);
  },
});
