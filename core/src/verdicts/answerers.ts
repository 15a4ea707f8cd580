// Whose answer a call hands on: an own function's, or that of the function which a library runs and answers for.
import type { LinkedCall } from "../model/graph.js";
import type { InstanceId } from "../model/names.js";

export function answerersOf({ callees, callbacks }: LinkedCall): readonly InstanceId[] {
  if (callees.length > 0) return callees;
  return callbacks.flatMap(({ instance, answers }) => (answers ? [instance] : []));
}
