// The rules that a policy may set, each with the words an editor shows. The rules themselves live in findings/.
export const ruleSummaries = {
  "unguarded-action": "An action can run before any guard that the policy accepts.",
  "public-by-convention": "An unguarded entry point looks like one that is open on purpose.",
  "weak-guard": "The guard on the way proves less than the policy asks for.",
  "unawaited-guard": "The guard answers with a promise that nobody waits for.",
  "ignored-guard-result": "The guard answers, and its answer decides nothing.",
  "swallowed-denial": "The guard's refusal is caught, and the way goes on.",
  "late-guard": "The guard stands after the action.",
  "one-branch-guard": "The guard stands on some of the paths only.",
  "permission-mismatch": "The guard asks for a permission of another kind than the action needs.",
  "other-object-guard": "The guard checks another object than the action touches.",
  "fail-open-guard": "The guard lets through when it cannot decide.",
  "inert-guard": "The guard looks like one and is never asked.",
  "unaudited-action": "An action can succeed without an audit record.",
  "unawaited-audit": "The audit record is sent by a promise that nobody waits for.",
  "audit-missing-fields": "The audit record lacks fields that the policy requires.",
  "audit-secret": "The audit record holds a secret.",
  "vain-check": "A promise is tested in place of the answer that it will bring.",
  "blind-spot": "Something on the way could not be seen.",
  "stale-waiver": "A waiver has ended, or no longer matches anything.",
} as const;

export type KnownRule = keyof typeof ruleSummaries;
