// Files that say "use server": every exported function is an entry point, whoever was meant to call it.
import { recognize } from "../pack.js";
import type { Value } from "../views.js";
import { actionOf, isRunnable } from "./stages.js";

/** What these made is an entry point of their own packs. */
const knownElsewhere = /^(next-safe-action|@orpc\/server|@trpc\/server)#/;

export const nextServerActionFiles = recognize({
  id: "next/server-action-files",
  title: "Server actions by file",
  finds: "entry-point",
  looksAt: "file",
  at: ["**/*.{ts,tsx,js,jsx,mts,mjs}"],
  read: (view) => {
    const { path, directives } = view;
    if (!directives.includes("use server")) return null;
    return [...view.exports].flatMap(([name, value]) => (isAction(value) ? [actionOf(`${path}#${name}`, value)] : []));
  },
});

function isAction(value: Value): boolean {
  return isRunnable(value) && !knownElsewhere.test(value.kind === "made" ? (value.origin ?? "") : "");
}
