// A check by itself, before any action: what it refuses, it refuses nobody.
import type { VainCheck } from "../../model/graph.js";
import { defineRule, type Told } from "../rule.js";

export const vainCheck = defineRule({
  id: "vain-check",
  severity: "error",
  summary: "A promise is taken for the answer that it will bring, so the check refuses nobody.",
  remedy: "Await the check, and test its answer.",
  cwe: ["CWE-863", "CWE-253"],
  about: "check",
  judge: ({ what, form }: VainCheck): Told =>
    form === "test"
      ? {
          says: `\`${what}\` answers with a promise, and the promise is tested in its place, so nobody is ever refused here`,
          remedy: "put `await` in front of it",
          related: [],
        }
      : {
          says: `\`${what}\` is asked in an async function, and a list takes the promise of each for a yes, so nothing is ever left out here`,
          remedy: "await the answers of all first (`Promise.all`), then choose by them",
          related: [],
        },
});
