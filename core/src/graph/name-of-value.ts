// What a value is called where it stands: "userRouter.remove" for a field of a record that `userRouter` is made of.
import type { ExpressionId, FileFacts } from "../model/facts.js";

/** Records and calls hand the name on: `userRouter = router({ remove: procedure })`. Null if nothing names it. */
export function nameOfValue(facts: FileFacts, expression: ExpressionId, depth = 0): string | null {
  const context = facts.contexts[expression];
  if (!context || depth > 12) return null;
  switch (context.kind) {
    case "named": {
      const binding = facts.bindings[context.binding];
      return binding?.name ?? null;
    }
    case "field": {
      const outer = nameOfValue(facts, context.record, depth + 1);
      return outer ? `${outer}.${context.name}` : context.name;
    }
    case "argument":
      return nameOfValue(facts, context.call, depth + 1);
    case "item":
      return nameOfValue(facts, context.list, depth + 1);
    case "returned": {
      const by = facts.functions[context.by];
      return by?.name || null;
    }
    case "typed":
    case "assigned":
      return null;
  }
}
