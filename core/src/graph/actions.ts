// An action, by the place where it stands.
import type { Action } from "../model/graph.js";
import { name, type PackId } from "../model/names.js";
import type { ActionMeaning } from "../packs/pack.js";
import { isSameData } from "../remembering/same-data.js";
import type { Linking, ReadCall } from "./linking.js";

export function actionOf({ span }: ReadCall, pack: PackId, { effect, resource }: ActionMeaning): Action {
  return { id: name<"ActionId">(`${span.file}:${span.start.line}:${span.start.column} ${effect} ${resource}`), pack, effect, resource, span };
}

/** One that is met in a body. */
export function noteAction(linking: Linking, action: Action): Action {
  const known = linking.actions.get(action.id) ?? action;
  const tell = (): boolean => {
    const other = linking.actions.get(action.id) ?? known;
    linking.actions.set(action.id, other);
    return other === known || isSameData(other, known);
  };
  tell();
  linking.recall.note(tell);
  return known;
}

/** All that were met: in bodies, and in the text of files. */
export function allActions({ actions, candidates }: Linking): readonly Action[] {
  const found = new Map(actions);
  for (const { value } of candidates.now.values()) for (const action of value.actions) if (!found.has(action.id)) found.set(action.id, action);
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
