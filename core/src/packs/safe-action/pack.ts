import { definePack } from "../pack.js";
import { safeActions } from "./actions.js";

export const safeAction = definePack({
  id: "safe-action",
  title: "next-safe-action",
  packages: ["next-safe-action"],
  verified: "next-safe-action 7.10 and 8.7",
  recognizers: [safeActions],
});
