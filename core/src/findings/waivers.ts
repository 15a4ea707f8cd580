// Which waiver accepts a finding, and which waivers accept nothing any more.
import { compileGlob } from "../model/glob.js";
import type { Waiver } from "../model/policy.js";
import type { Finding } from "../model/report.js";
import type { Obligation } from "../model/verdict.js";

export interface Waived {
  readonly waiver: Waiver;
  readonly accepts: (finding: Finding, obligation: Obligation) => boolean;
}

/** `today` as an ISO date; null: nobody asked, so no waiver has ended. */
export function isExpired({ expires }: Waiver, today: string | null): boolean {
  return today !== null && expires.slice(0, 10) < today;
}

/** By fingerprint, or by all that is given of rule, entry point and action; by nothing given, nothing. */
export function openWaiver(waiver: Waiver): Waived {
  const { fingerprint, rule } = waiver;
  if (fingerprint !== null) return { waiver, accepts: (finding) => finding.fingerprint === fingerprint };
  const entry = waiver.entry === null ? null : compileGlob(waiver.entry);
  const action = waiver.action === null ? null : compileGlob(waiver.action);
  if (rule === null && entry === null && action === null) return { waiver, accepts: () => false };
  return {
    waiver,
    accepts: (finding, obligation) =>
      (rule === null || finding.rule === rule) &&
      (entry === null || entry(obligation.entryPoint.id)) &&
      (action === null || action(obligation.action.id) || action(`${obligation.action.effect} ${obligation.action.resource}`)),
  };
}
