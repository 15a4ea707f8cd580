// The preset for projects without a policy: what nearly every server would agree to. Reads are not judged.
import type { Effect } from "../../model/graph.js";
import { name } from "../../model/names.js";
import type { Level, Policy, Requirement } from "../../model/policy.js";
import { nothing } from "./nothing.js";

export const accessControls = ["CWE-862", "ASVS V8.2.1", "NIST AC-3"];
export const recordControls = ["CWE-778", "ASVS V16.3.3", "NIST AU-12"];

export const recommended: Policy = {
  ...nothing,
  requirements: [
    // The caller's own data, or that of their organization: "may delete" in general is not asked, or every "delete my account" would be accused.
    guarded("data-writes", ["create", "update", "delete"], "tenant"),
    // Nobody owns a role, money or a process by being its tenant.
    guarded("privileged", ["grant", "pay", "execute", "export"], "authorized"),
    // Without any known audit function nothing is owed here; the run says so once.
    recorded("recorded", ["delete", "grant", "pay"]),
  ],
  bookkeeping: [
    { action: "{create,update} *{rate,Rate}{_,}{limit,Limit}*", entry: null, reason: "How often somebody has asked is counted before it is known who asks." },
    { action: "create *{audit,Audit}{_,}{log,Log,event,Event}*", entry: null, reason: "The record of what was done is the audit itself." },
  ],
};

export function guarded(id: string, effects: readonly Effect[], level: Level): Requirement {
  // Webhooks, schedulers and links with a secret have no user to ask about: the secret is what they may.
  return { ...asking(id, effects), level, signed: true, controls: accessControls };
}
export function recorded(id: string, effects: readonly Effect[]): Requirement {
  return { ...asking(id, effects), audited: "always", controls: recordControls };
}
/** Which other bookkeeping (sessions, last-seen dates) is harmless differs from one project to the next. */
function asking(id: string, effects: readonly Effect[]): Requirement {
  return {
    id: name<"RequirementId">(id),
    when: { effects, resources: [], reachedFrom: [], paths: [] },
    level: null,
    signed: false,
    guardedBy: [],
    permissions: [],
    about: [],
    audited: "no",
    auditedBy: [],
    controls: [],
  };
}
