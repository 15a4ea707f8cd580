// Something wrong with the policy. Always fatal: who asks for guards in a file that we misread must not be told that all is well.
import type { FilePath, Span } from "../model/names.js";
import type { Problem } from "../model/report.js";

export function policyProblem(place: Span | FilePath, message: string, remedy: string): Problem {
  const span = typeof place === "string" ? null : place;
  const file = typeof place === "string" ? place : place.file;
  return { code: "policy-invalid", message, remedy, file, span, fatal: true };
}
