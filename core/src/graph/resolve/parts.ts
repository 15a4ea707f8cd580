// The expressions that an expression is made of.
import type { Expression, ExpressionId } from "../../model/facts.js";

export function partsOf(expression: Expression): readonly ExpressionId[] {
  switch (expression.kind) {
    case "member":
    case "await":
    case "spread":
    case "not":
    case "cast":
    case "item":
      return [expression.of];
    case "element":
      return [expression.of, expression.key];
    case "call":
      return [expression.callee, ...expression.arguments];
    case "template":
      return expression.holes;
    case "record":
      return expression.entries.map((entry) => (entry.kind === "spread" ? entry.of : entry.value));
    case "list":
      return expression.items;
    case "and":
    case "or":
    case "nullish":
    case "compare":
      return [expression.left, expression.right];
    case "ternary":
      return [expression.test, expression.then, expression.otherwise];
    case "assign":
      return [expression.target, expression.value];
    case "other":
      return expression.parts;
    default:
      return [];
  }
}
