// Functions that say "use server" themselves, inside a component or a module. What the component around them checks does not stand before them.
import { recognize } from "../pack.js";
import { actionOf } from "./stages.js";

export const nextServerActions = recognize({
  id: "next/server-actions",
  title: "Server actions by function",
  finds: "entry-point",
  looksAt: "function",
  at: ["use server"],
  read: ({ file, name, value }) => actionOf(`${file}#${name}`, value),
});
