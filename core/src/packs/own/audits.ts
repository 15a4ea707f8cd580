// The audits that a policy names, loggers among them: one recognizer for each.
import { matchesGlob } from "../../model/glob.js";
import type { ArgumentPath, AuditDefinition, Policy } from "../../model/policy.js";
import { type AnyRecognizer, type AuditMeaning, recognize, textOf } from "../pack.js";
import type { CallView, Value } from "../views.js";
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
        read: (view) => (includes(view) && isSo(audit, view) ? meaningOf(audit, view) : null),
      }),
    ),
  );
}

/** What cannot be seen may be another record: one that is taken for it would hide that it is missing. */
function isSo({ where }: AuditDefinition, view: CallView): boolean {
  return Object.entries(where).every(([path, wanted]) => {
    const found = lookUp(view.arguments, path);
    return found.kind === "value" && namesOf(found.value).some((name) => matchesGlob(wanted, name));
  });
}

/** A text, or the class that it is made of. */
function namesOf(value: Value): readonly string[] {
  if (value.kind === "instance") return [value.of.name];
  const text = textOf(value);
  return text === null ? [] : [text];
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
