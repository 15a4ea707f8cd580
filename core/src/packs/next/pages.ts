// Pages and layouts that run on the server for whoever asks: `app/**/page.tsx`, and `getServerSideProps`.
import { recognize, type RouteMeaning } from "../pack.js";
import type { Value } from "../views.js";

export const nextPages = recognize({
  id: "next/pages",
  title: "Next pages",
  finds: "entry-point",
  looksAt: "file",
  at: ["**/app/**/{page,layout}.{tsx,jsx,ts,js}", "app/**/{page,layout}.{tsx,jsx,ts,js}", "**/pages/**/*.{tsx,jsx}", "pages/**/*.{tsx,jsx}"],
  read: ({ path, directives, exports }) => {
    if (directives.includes("use client")) return null;
    const value = exports.get("getServerSideProps") ?? (/\/?app\//.test(path) ? exports.get("default") : undefined);
    return value?.kind === "function" ? pageOf(path, value) : null;
  },
});

function pageOf(path: string, value: Value): RouteMeaning {
  return { kind: "route", entry: "page", category: "request", method: null, path, on: null, stages: [{ value, role: "last", next: null }], identities: [], at: value };
}
