// Report -> the numbers of one folder, and what must be said beside them.
import { isTold, type Problem, type Report } from "../../index.js";
import type { Status } from "../protocol.js";
import { countOutcomes } from "./inventory.js";

const nothing = { counts: { held: 0, open: 0, unknown: 0 }, errors: 0, warnings: 0 };

/** brokenPolicy: of a policy that is not in force. What could not be judged is never shown as held. */
export function presentStatus(report: Report, brokenPolicy: boolean): Status {
  const fatal = report.problems.filter((problem) => problem.fatal);
  if (fatal.length > 0) return { state: "failed", ...nothing, says: fatal.map(say).join(" ") };
  const loose = report.problems.filter(({ file }) => file === null).map(say);
  const told = report.findings.filter((finding) => isTold(finding) && !finding.observed);
  const count = (severity: string): number => told.filter((finding) => finding.severity === severity).length;
  const policy = brokenPolicy ? ["The policy is broken: the last good one stays in force."] : [];
  const says = [...policy, ...loose];
  return {
    state: "ready",
    counts: countOutcomes(report.verdicts),
    errors: count("error"),
    warnings: count("warning"),
    says: says.length > 0 ? says.join(" ") : null,
  };
}

function say({ message, remedy }: Problem): string {
  return `${message} ${remedy}`;
}
