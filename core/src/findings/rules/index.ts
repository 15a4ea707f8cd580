// All rules. For any verdict at most one of them speaks, so their order says nothing.
import type { Rule } from "../rule.js";
import { auditMissingFields } from "./audit-missing-fields.js";
import { auditSecret } from "./audit-secret.js";
import { blindSpot } from "./blind-spot.js";
import { failOpenGuard } from "./fail-open-guard.js";
import { ignoredGuardResult } from "./ignored-guard-result.js";
import { inertGuard } from "./inert-guard.js";
import { lateGuard } from "./late-guard.js";
import { oneBranchGuard } from "./one-branch-guard.js";
import { otherObjectGuard } from "./other-object-guard.js";
import { permissionMismatch } from "./permission-mismatch.js";
import { publicByConvention } from "./public-by-convention.js";
import { staleWaiver } from "./stale-waiver.js";
import { swallowedDenial } from "./swallowed-denial.js";
import { unauditedAction } from "./unaudited-action.js";
import { unawaitedAudit } from "./unawaited-audit.js";
import { unawaitedGuard } from "./unawaited-guard.js";
import { unguardedAction } from "./unguarded-action.js";
import { vainCheck } from "./vain-check.js";
import { weakGuard } from "./weak-guard.js";

export const rules: readonly Rule[] = [
  unguardedAction,
  publicByConvention,
  weakGuard,
  unawaitedGuard,
  ignoredGuardResult,
  swallowedDenial,
  lateGuard,
  oneBranchGuard,
  permissionMismatch,
  otherObjectGuard,
  failOpenGuard,
  inertGuard,
  unauditedAction,
  unawaitedAudit,
  auditMissingFields,
  auditSecret,
  vainCheck,
  blindSpot,
  staleWaiver,
];
