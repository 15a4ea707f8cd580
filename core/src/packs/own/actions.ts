// The actions that a policy names, beside those that packs know: one recognizer for each.
import { matchesGlob } from "../../model/glob.js";
import type { ActionDefinition, ArgumentPath, Policy } from "../../model/policy.js";
import { type ActionMeaning, type AnyRecognizer, argumentAt, recognize, textOf } from "../pack.js";
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
        read: (view) =>
          includes(view) && isIn(action, view) && isSo(action, view)
            ? { effect: action.effect, resource: resourceOf(action, view), ...touchedBy(action, view) }
            : null,
      }),
    ),
  );
}

/** Of a record, each field. Anything else may be the object's key, and may be a record that only a caller spells out. */
function touchedBy({ keysAt }: ActionDefinition, { arguments: given }: CallView): Pick<ActionMeaning, "selects" | "keys"> {
  const found = keysAt.flatMap((path) => {
    const value = argumentAt(given, path);
    return value ? [{ name: path.split(".").slice(1).at(-1) ?? null, value }] : [];
  });
  return {
    selects: found.filter(({ name }) => name === null).map(({ value }) => value),
    keys: found.filter(({ name, value }) => name !== null || value.kind !== "record").map(({ name, value }) => ({ field: name ?? "id", value })),
  };
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
  if (wanted === "*") return true;
  if (wanted === "{}") return value.kind === "record" ? value.open || isEmptyRecord(value) : value.kind === "unknown";
  return (textOf(value) ?? wanted) === wanted;
}
