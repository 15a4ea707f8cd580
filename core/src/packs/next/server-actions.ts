// Functions that say "use server" themselves, inside a component or a module.
import { recognize } from "../pack.js";
import { actionOf } from "./action-of.js";

export const nextServerActions = recognize({
  id: "next/server-actions",
  title: "Server actions by function",
  finds: "entry-point",
  looksAt: "function",
  at: ["use server"],
  read: ({ file, name, value }) => actionOf(`${file}#${name}`, value),
});
