// Pages and layouts that run on the server for whoever asks: `app/**/page.tsx`, and `getServerSideProps`.
import { recognize } from "../pack.js";
import { isRunnable, pageOf } from "./stages.js";

// Limit: `generateMetadata`, sitemaps and images made by code are not looked at. They were seen to read only.
export const nextPages = recognize({
  id: "next/pages",
  title: "Next pages",
  finds: "entry-point",
  looksAt: "file",
  at: ["**/app/**/{page,layout}.{tsx,jsx,ts,js}", "**/pages/**/*.{tsx,jsx,ts,js}"],
  read: (view) => {
    const { path, directives } = view;
    if (directives.includes("use client")) return null;
    const { exports } = view;
    const value = exports.get("getServerSideProps") ?? (/(^|\/)app\//.test(path) ? exports.get("default") : undefined);
    return value && isRunnable(value) ? pageOf(path, value) : null;
  },
});
