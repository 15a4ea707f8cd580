// An action, by the place where it stands.
import type { Action } from "../model/graph.js";
import { name, type PackId } from "../model/names.js";
import type { ActionMeaning } from "../packs/pack.js";
import type { Linking, ReadCall } from "./linking.js";

export function actionOf(linking: Linking, { span }: ReadCall, pack: PackId, { effect, resource }: ActionMeaning): Action {
  const id = name<"ActionId">(`${span.file}:${span.start.line}:${span.start.column} ${effect} ${resource}`);
  const known = linking.actions.get(id);
  if (known) return known;
  const made: Action = { id, pack, effect, resource, span };
  linking.actions.set(id, made);
  return made;
}
