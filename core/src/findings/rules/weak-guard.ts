// Someone is asked who they are, and not whether they may.
import type { Level, Requirement } from "../../model/policy.js";
import { type Case, defineRule, provedLevel, showObligation, type Told, tellingMiss } from "../rule.js";

const proofs: Readonly<Record<Level, string>> = {
  "declared-public": "nothing",
  signed: "that the sender knows a secret",
  authenticated: "who the caller is",
  tenant: "that the caller belongs there",
  authorized: "that the caller may",
};

export const weakGuard = defineRule({
  id: "weak-guard",
  severity: "warning",
  summary: "A guard stands before the action and proves less than the policy asks for.",
  remedy: "Add a check of role, permission or ownership, or lower the `level` of the requirement.",
  cwe: ["CWE-862", "CWE-285"],
  about: "verdict",
  judge: (found) => {
    const proved = provedLevel(found);
    return proved === null || tellingMiss(found) ? null : tell(found, proved);
  },
});

function tell({ verdict, requirement, nameOf }: Case, proved: Level): Told {
  const misses = verdict.outcome === "open" ? verdict.nearMisses.filter(({ flaw }) => flaw === "too-weak") : [];
  return {
    says: `${showObligation(verdict.obligation)} once it is proved ${proofs[proved]}, and the policy asks for ${wanted(requirement)}`,
    remedy: requirement.guardedBy.length > 0 ? "add that guard" : "add a check of role, permission or ownership",
    related: misses.map(({ evidence }) => ({ span: evidence.span, says: `${nameOf(evidence)} proves ${proofs[evidence.level]}` })),
  };
}

function wanted({ guardedBy, level }: Requirement): string {
  if (guardedBy.length > 0) return guardedBy.map((guard) => `\`${guard}\``).join(" or ");
  return level === null ? "more" : `proof ${proofs[level]}`;
}
