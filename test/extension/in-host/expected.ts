// What the command line says of the same folder, which the run leaves in a file: the editor must say no less and no more.
import { readFileSync } from "node:fs";

export interface ExpectedFinding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly fingerprint: string;
  readonly span: { readonly file: string; readonly start: { readonly line: number; readonly column: number } };
  readonly trace: readonly unknown[];
}
export interface Expected {
  readonly findings: readonly ExpectedFinding[];
  readonly verdicts: readonly { readonly outcome: string }[];
  readonly entryPoints: readonly unknown[];
}

export function readExpected(): Expected {
  const path = process.env.COUNTERSIGN_EXPECTED ?? "";
  const report: Expected = JSON.parse(readFileSync(path, "utf8"));
  return report;
}
