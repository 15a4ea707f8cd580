// What an expression is made of, one step down; functions inside it are none of its parts.
import type { ExpressionId, FileFacts } from "../model/facts.js";

export function partsOf(facts: FileFacts, expression: ExpressionId): readonly ExpressionId[] {
  const found = facts.expressions[expression];
  switch (found?.kind) {
    case "member":
    case "await":
    case "cast":
    case "spread":
      return [found.of];
    case "call":
      return [found.callee, ...found.arguments];
    case "record":
      return found.entries.flatMap((entry) => (entry.kind === "field" ? [entry.value] : entry.kind === "spread" ? [entry.of] : []));
    case "list":
      return found.items;
    case "template":
      return found.holes;
    case "ternary":
      return [found.then, found.otherwise];
    case "and":
    case "or":
    case "nullish":
      return [found.left, found.right];
    case "other":
      return found.parts;
    default:
      return [];
  }
}
