// The actions that a policy names, beside those that packs know: one recognizer for each.
import { matchesGlob } from "../../model/glob.js";
import type { ActionDefinition, ArgumentPath, Policy } from "../../model/policy.js";
import { type AnyRecognizer, argumentAt, recognize, textOf } from "../pack.js";
import type { CallView } from "../views.js";
import { isEmptyRecord, lookUp } from "./arguments.js";
import { meantBy } from "./own-functions.js";

export function ownActions(policy: Policy): readonly AnyRecognizer[] {
  return policy.actions.flatMap((action) =>
    meantBy(action.functions).map(({ at, includes }) =>
      recognize({
        id: "own/actions",
        title: "Actions that the policy names",
        finds: "action",
        looksAt: "call",
        at,
        read: (view) => (includes(view) && isIn(action, view) && isSo(action, view) ? { effect: action.effect, resource: resourceOf(action, view) } : null),
      }),
    ),
  );
}

/** A resource that cannot be read goes by the action's own name: it is still an action. */
function resourceOf(action: ActionDefinition, view: CallView): string {
  if (!action.resource.startsWith("$")) return action.resource;
  return textOf(argumentAt(view.arguments, action.resource)) ?? action.id;
}

function isIn({ paths }: ActionDefinition, { file }: CallView): boolean {
  return paths.length === 0 || paths.some((glob) => matchesGlob(glob, file));
}

function isSo(action: ActionDefinition, view: CallView): boolean {
  return Object.entries(action.where).every(([path, wanted]) => isGiven(view, path, wanted));
}

/** What cannot be seen may be so: an action that we take for harmless is missed for good, one too many can be waived. */
function isGiven(view: CallView, path: ArgumentPath, wanted: string): boolean {
  const found = lookUp(view.arguments, path);
  if (found.kind === "unseen") return true;
  if (found.kind === "absent") return wanted === "{}";
  const { value } = found;
  if (wanted === "{}") return value.kind === "record" ? value.open || isEmptyRecord(value) : value.kind === "unknown";
  return (textOf(value) ?? wanted) === wanted;
}
