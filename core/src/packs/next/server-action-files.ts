// Files that say "use server": every exported function is an entry point, whoever was meant to call it.
import { recognize } from "../pack.js";
import { actionOf } from "./action-of.js";

export const nextServerActionFiles = recognize({
  id: "next/server-action-files",
  title: "Server actions by file",
  finds: "entry-point",
  looksAt: "file",
  at: ["**/*.{ts,tsx,js,jsx}", "*.{ts,tsx,js,jsx}"],
  read: ({ path, directives, exports }) => {
    if (!directives.includes("use server")) return null;
    // What a library made is an entry point of that library's pack.
    return [...exports].flatMap(([name, value]) => (value.kind === "function" ? [actionOf(`${path}#${name}`, value)] : []));
  },
});

