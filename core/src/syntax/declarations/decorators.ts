// `@X` and `@X(…)`: evaluated once, with the class.
import { ts } from "ts-morph";
import type { Decorator, Step } from "../../model/facts.js";
import { none } from "../expressions/shared.js";
import { lowerExpression } from "../lower/lower-expression.js";
import type { Modified } from "../property-names.js";
import { type Reader, rangeOf } from "../reader.js";
import type { Scope } from "../scope.js";

export function readDecorators(reader: Reader, node: Modified, scope: Scope, into: Step[]): readonly Decorator[] {
  if (node.modifiers === undefined) return none;
  const decorators: Decorator[] = [];
  for (const modifier of node.modifiers) {
    if (!ts.isDecorator(modifier)) continue;
    const value = reader.read.expression(reader, modifier.expression, scope);
    lowerExpression(reader, value, "kept", into);
    decorators.push({ value, at: rangeOf(reader, modifier) });
  }
  return decorators;
}
