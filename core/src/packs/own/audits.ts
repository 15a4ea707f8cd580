// The audits that a policy names, loggers among them: one recognizer for each.
import type { ArgumentPath, AuditDefinition, Policy } from "../../model/policy.js";
import { type AnyRecognizer, type AuditMeaning, recognize } from "../pack.js";
import type { CallView } from "../views.js";
import { lookUp } from "./arguments.js";
import { isPromise, meantBy } from "./own-functions.js";

export function ownAudits(policy: Policy): readonly AnyRecognizer[] {
  return policy.audits.flatMap((audit) =>
    meantBy(audit.functions).map(({ at, includes }) =>
      recognize({
        id: "own/audits",
        title: "Audits that the policy names",
        finds: "audit",
        looksAt: "call",
        at,
        read: (view) => (includes(view) ? meaningOf(audit, view) : null),
      }),
    ),
  );
}

function meaningOf(audit: AuditDefinition, view: CallView): AuditMeaning {
  return {
    audit: audit.id,
    promise: isPromise("inferred", view),
    delivery: audit.delivery,
    record: view.arguments.find((value) => value.kind === "record") ?? null,
    missingFields: audit.fields.filter((path) => lookUp(view.arguments, path).kind === "absent").map(fieldName),
  };
}

/** As people call it: "actor.id" of "$0.actor.id". */
function fieldName(path: ArgumentPath): string {
  return path.replace(/^\$\d+\./, "");
}
