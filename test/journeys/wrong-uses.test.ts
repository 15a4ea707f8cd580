// Thirteen wrong uses of real guards, each told by the rule that says what is wrong; beside each the right use, which is silent.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { analyzeFolder } from "../harness/run-case.js";

const packs = fileURLToPath(new URL("../packs", import.meta.url));

/** What is written, the case where it stands, the rule that must speak, and the case of the right use. */
const uses = [
  [1, "if (enforcer.enforce())", "casbin/enforce/unawaited", "unawaited-guard", "casbin/enforce/awaited"],
  [2, "if (!enforcer.enforce()) throw", "casbin/enforce/unawaited-negated", "unawaited-guard", "casbin/enforce/awaited"],
  [3, "enforcer.enforce();", "casbin/enforce/unawaited-dropped", "unawaited-guard", "casbin/enforce/awaited"],
  [4, "await enforcer.enforce();", "casbin/enforce/awaited-dropped", "ignored-guard-result", "casbin/enforce/awaited"],
  [5, "if (!(await fga.check())) throw", "openfga/check/answer-tested", "ignored-guard-result", "openfga/check/allowed-read"],
  [6, "if (!ac.can().deleteAny()) throw", "accesscontrol/permissions/permission-tested", "ignored-guard-result", "accesscontrol/permissions/granted-read"],
  [7, "ability.can();", "casl/abilities/dropped", "ignored-guard-result", "casl/abilities/can"],
  [8, "ForbiddenError.from().unlessCan();", "casl/forbidden-errors/error-dropped", "ignored-guard-result", "casl/forbidden-errors/error-thrown"],
  [9, "const ok = enforcer.enforce();", "casbin/enforce/unawaited-before", "unawaited-guard", "casbin/enforce/awaited-before"],
  [10, "await Promise.all([enforcer.enforce()]);", "casbin/enforce/all-dropped", "ignored-guard-result", "casbin/batch-enforce/every-one"],
  [11, "const ok = enforcer.enforce() && true", "casbin/enforce/unawaited-and", "unawaited-guard", "casbin/enforce/awaited-before"],
  [12, "if (await oso.authorizeLocal())", "oso-cloud/local-authorization/sql-tested", "ignored-guard-result", "oso-cloud/local-authorization/asked-of-the-cloud"],
  [13, "if (!(await permit.bulkCheck())) throw", "permit/bulk-check/list-tested", "ignored-guard-result", "permit/bulk-check/every-one"],
] as const;

function guardRules(folder: string): readonly string[] {
  expect(existsSync(folder), folder).toBe(true);
  const report = analyzeFolder(folder);
  expect(report.verdicts.some(({ obligation }) => obligation.duty === "guard"), "an action to guard").toBe(true);
  return report.findings.map(({ rule }) => String(rule)).filter((rule) => !rule.includes("audit"));
}

describe("wrong uses of real guards", () => {
  test.each(uses)("%i: %s is told by its rule", (_number, _written, wrong, rule) => {
    expect(guardRules(join(packs, wrong))).toEqual([rule]);
  });
  test.each(uses)("%i: the right use beside %s is silent", (_number, _written, _wrong, _rule, right) => {
    expect(guardRules(join(packs, right))).toEqual([]);
  });
});
