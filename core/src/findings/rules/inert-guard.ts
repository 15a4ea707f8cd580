// A mark that nobody reads.
import { defineNearMissRule } from "../rule.js";

export const inertGuard = defineNearMissRule({
  id: "inert-guard",
  summary: "A decorator or setting says who may come in, and no guard reads it.",
  remedy: "Register the guard that reads the mark, on the route, its class or for the whole application.",
  cwe: ["CWE-862"],
  flaws: {
    "inert-metadata": (guard) => ({ says: `no guard on the way reads ${guard}`, remedy: "register the guard that reads it, here or globally" }),
  },
});
