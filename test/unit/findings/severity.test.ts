// How loudly a rule speaks may hang on what is proved all the same.
import { expect, test } from "vitest";
import { analyzeFolder } from "../../harness/run-case.js";

test("a guard on one way only is an error where nobody is asked on the other, and a warning where it is known who comes", () => {
  const folder = new URL("../../rules/one-branch-guard/member-the-other-way", import.meta.url).pathname;
  const told = analyzeFolder(folder).findings.map(({ rule, severity, entryPoint }) => `${severity} ${rule}: ${entryPoint}`);
  expect(told).toEqual(["error one-branch-guard: http DELETE /spindles/:id", "warning one-branch-guard: http DELETE /looms/:id"]);
});

test("a guard that can be switched off is an error where nobody is asked anything else, and a warning where it is known who comes", () => {
  const folder = new URL("../../rules/fail-open-guard/signature-or-owner", import.meta.url).pathname;
  const told = analyzeFolder(folder).findings.map(({ rule, severity, entryPoint }) => `${severity} ${rule}: ${entryPoint}`);
  expect(told).toEqual(["error fail-open-guard: http DELETE /meters/:id", "warning fail-open-guard: http DELETE /gauges/:id"]);
});
