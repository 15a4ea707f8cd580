// What a schema cannot say: names that must exist elsewhere in the policy, and parts that only make sense together.
import type { Problem } from "../model/report.js";
import { textOf } from "./explain-mistake.js";
import type { WrittenRequirement } from "./form/requirements.js";
import { listOf } from "./form/text.js";
import type { WrittenWaiver } from "./form/waivers.js";
import { nearestName } from "./nearest-name.js";
import { policyProblem } from "./policy-problem.js";
import type { DataPath, Jsonc } from "./read-jsonc.js";
import type { WrittenPolicy } from "./schema.js";

type Tell = (path: DataPath, message: string, remedy: string) => Problem;

export function checkWritten(policy: WrittenPolicy, jsonc: Jsonc, packGuards: readonly string[]): readonly Problem[] {
  const tell: Tell = (path, message, remedy) => policyProblem(jsonc.placeOf(path), `${textOf(path)} ${message}`, remedy);
  const guards = [...Object.keys(policy.guards ?? {}), ...packGuards];
  const requirements = policy.requirements ?? [];
  return [
    ...checkGuards(policy, tell),
    ...requirements.flatMap((one, index) => checkRequirement(one, ["requirements", index], guards, tell)),
    ...requirements.flatMap((one, index) => checkAudits(one, ["requirements", index], Object.keys(policy.audits ?? {}), tell)),
    ...checkIds(requirements, tell),
    ...(policy.waivers ?? []).flatMap((one, index) => checkWaiver(one, ["waivers", index], tell)),
  ];
}

function checkGuards(policy: WrittenPolicy, tell: Tell): readonly Problem[] {
  return Object.entries(policy.guards ?? {}).flatMap(([id, guard]) => {
    const answers = guard.shape === "answers" || guard.shape === "answers-denied";
    const remedy = 'Add "permissionAt": the argument where the permission stands.';
    return [
      ...(guard.openTo === undefined || guard.permissionAt !== undefined
        ? []
        : [tell(["guards", id, "openTo"], "belongs to a guard that is asked for a permission.", remedy)]),
      ...(guard.at === undefined || answers
        ? []
        : [tell(["guards", id, "at"], "belongs to a guard that answers.", 'Add "shape": "answers", or "answers-denied" if a yes there means no.')]),
    ];
  });
}

function checkRequirement(one: WrittenRequirement, path: DataPath, guards: readonly string[], tell: Tell): readonly Problem[] {
  const guarded = one.level !== undefined || one.guardedBy !== undefined;
  const many = Array.isArray(one.guardedBy);
  const vague = (["permission", "about"] as const).filter((key) => one[key] !== undefined && !guarded);
  return [
    ...(guarded || one.audit !== undefined || one.auditedBy !== undefined
      ? []
      : [tell(path, "asks for nothing.", 'Add a "level", "guardedBy", or "audit": "always".')]),
    ...vague.map((key) => tell([...path, key], "belongs to a requirement that asks for a guard.", 'Add a "level", or "guardedBy".')),
    ...listOf(one.guardedBy).flatMap((guard, index) => {
      if (guards.includes(guard)) return [];
      const near = nearestName(guard, guards);
      const remedy = near ? `Did you mean "${near}"?` : `Define it below "guards". Known so far: ${guards.join(", ") || "none"}.`;
      return [tell([...path, "guardedBy", ...(many ? [index] : [])], `names the guard "${guard}", which is not defined.`, remedy)];
    }),
  ];
}

function checkAudits({ auditedBy }: WrittenRequirement, path: DataPath, audits: readonly string[], tell: Tell): readonly Problem[] {
  return listOf(auditedBy).flatMap((audit, index) => {
    if (audits.includes(audit)) return [];
    const near = nearestName(audit, audits);
    const remedy = near ? `Did you mean "${near}"?` : `Define it below "audits". Known so far: ${audits.join(", ") || "none"}.`;
    return [tell([...path, "auditedBy", ...(Array.isArray(auditedBy) ? [index] : [])], `names the audit "${audit}", which is not defined.`, remedy)];
  });
}

function checkIds(requirements: readonly WrittenRequirement[], tell: Tell): readonly Problem[] {
  return requirements.flatMap((one, index) => {
    const first = requirements.findIndex((other) => other.id === one.id);
    if (one.id === undefined || first === index) return [];
    return [tell(["requirements", index, "id"], `is "${one.id}", like that of requirements[${first}].`, "Give each requirement an id of its own.")];
  });
}

function checkWaiver(one: WrittenWaiver, path: DataPath, tell: Tell): readonly Problem[] {
  const chosen = one.entry !== undefined || one.action !== undefined;
  if (one.fingerprint !== undefined) {
    if (one.rule === undefined && !chosen) return [];
    return [tell(path, "names a fingerprint and something else.", "The fingerprint alone says which finding it is: leave out rule, entry and action.")];
  }
  if (one.rule !== undefined && chosen) return [];
  // A rule waived as a whole is a rule switched off: that is said below "rules", where it is seen.
  return [tell(path, "does not say which findings it accepts.", 'Give the "fingerprint" of a finding, or a "rule" with an "entry", an "action" or both.')];
}
