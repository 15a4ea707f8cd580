// The guards that a policy names: one recognizer for each, so that none is shown what does not concern it.
import type { ArgumentPath, GuardDefinition, Policy } from "../../model/policy.js";
import { type AnyRecognizer, argumentAt, type GuardMeaning, recognize, textOf } from "../pack.js";
import type { CallView, Value } from "../views.js";
import { lookUp } from "./arguments.js";
import { isPromise, meantBy } from "./own-functions.js";

export function ownGuards(policy: Policy): readonly AnyRecognizer[] {
  return Object.entries(policy.guards).flatMap(([id, guard]) =>
    meantBy(guard.functions).map(({ at, includes }) =>
      recognize({
        id: "own/guards",
        title: "Guards that the policy names",
        finds: "guard",
        looksAt: "call",
        at,
        read: (view) => (includes(view) && !isOpen(guard, view) ? meaningOf(id, guard, view) : null),
      }),
    ),
  );
}

function meaningOf(id: string, guard: GuardDefinition, view: CallView): GuardMeaning {
  const proof = {
    guard: id,
    level: guard.level,
    permission: valueAt(view, guard.permissionAt),
    subject: valueAt(view, guard.subjectAt),
  };
  const promise = isPromise(guard.promise, view);
  const at = guard.at === "" ? [] : guard.at.split(".");
  switch (guard.shape) {
    case "throws":
      return { ...proof, shape: "throws", promise };
    case "inferred":
      return { ...proof, shape: "throws", promise, inferred: true };
    case "answers":
      return { ...proof, shape: "answers", promise, at, when: "truthy" };
    case "answers-denied":
      return { ...proof, shape: "answers", promise, at, when: "falsy" };
    case "middleware":
    case "decorator":
    case "wrapper":
    case "procedure":
    case "route-option":
      return { ...proof, shape: "stage", form: guard.shape };
  }
}

/** Asked for nothing, or for what everyone has; of several permissions, only such. What cannot be read may be such a one. */
function isOpen({ openTo, permissionAt }: GuardDefinition, view: CallView): boolean {
  if (openTo.length === 0 || permissionAt === null) return false;
  const found = lookUp(view.arguments, permissionAt);
  if (found.kind !== "value") return true;
  const asked = found.value.kind === "list" ? found.value.items : [found.value];
  return asked.every((one) => openTo.includes(textOf(one) ?? openTo[0] ?? ""));
}

function valueAt(view: CallView, path: ArgumentPath | null): Value | null {
  return path === null ? null : argumentAt(view.arguments, path);
}
