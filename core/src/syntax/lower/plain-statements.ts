// Statements that are no loop: expressions, exits, `if`, `try`.
import type { ts } from "ts-morph";
import type { ExpressionId, Step } from "../../model/facts.js";
import { noteContext } from "../contexts.js";
import { declareCatch } from "../declarations/variables.js";
import { narrowedBy } from "../narrow.js";
import { entry, type Reader, rangeOf } from "../reader.js";
import { blockScope, type Scope } from "../scope.js";
import { lowerExpression } from "./lower-expression.js";
import { append, pushChoice, sequence } from "./steps.js";

export function lowerExpressionStatement(reader: Reader, node: ts.ExpressionStatement, scope: Scope, into: Step[]): void {
  lowerExpression(reader, reader.read.expression(reader, node.expression, scope), "dropped", into);
}

export function lowerReturn(reader: Reader, node: ts.ReturnStatement, scope: Scope, into: Step[]): void {
  let value: ExpressionId | null = null;
  if (node.expression) {
    value = reader.read.expression(reader, node.expression, scope);
    entry(reader.functions, scope.function).returned.push(value);
    noteContext(reader, value, { kind: "returned", by: scope.function });
    lowerExpression(reader, value, "returned", into);
  }
  into.push({ kind: "leave", how: "return", value, label: null, at: rangeOf(reader, node) });
}
export function lowerThrow(reader: Reader, node: ts.ThrowStatement, scope: Scope, into: Step[]): void {
  const value = reader.read.expression(reader, node.expression, scope);
  lowerExpression(reader, value, "kept", into);
  into.push({ kind: "leave", how: "throw", value, label: null, at: rangeOf(reader, node) });
}

export function lowerIf(reader: Reader, node: ts.IfStatement, scope: Scope, into: Step[]): void {
  const test = reader.read.expression(reader, node.expression, scope);
  lowerExpression(reader, test, "kept", into);
  const then: Step[] = [];
  const otherwise: Step[] = [];
  reader.read.statements(reader, [node.thenStatement], narrowedBy(reader, node.expression, scope), then);
  if (node.elseStatement) reader.read.statements(reader, [node.elseStatement], scope, otherwise);
  pushChoice(into, test, then, otherwise, rangeOf(reader, node.expression));
}

/** A body without a step cannot throw, as far as we see; a rescue without one swallows. */
export function lowerTry(reader: Reader, node: ts.TryStatement, scope: Scope, into: Step[]): void {
  const body = lowerBlock(reader, node.tryBlock, blockScope(scope));
  const { catchClause, finallyBlock } = node;
  const rescue = catchClause ? lowerCatch(reader, catchClause, blockScope(scope)) : null;
  const ensure = finallyBlock ? lowerBlock(reader, finallyBlock, blockScope(scope)) : null;
  if (body.length === 0) {
    append(into, ensure ?? []);
    return;
  }
  into.push({ kind: "attempt", body: sequence(body), rescue: rescue && sequence(rescue), ensure: ensure && sequence(ensure) });
}
function lowerCatch(reader: Reader, node: ts.CatchClause, scope: Scope): Step[] {
  const steps: Step[] = [];
  if (node.variableDeclaration) declareCatch(reader, node.variableDeclaration, scope, steps);
  append(steps, lowerBlock(reader, node.block, blockScope(scope)));
  return steps;
}
function lowerBlock(reader: Reader, node: ts.Block, scope: Scope): Step[] {
  const steps: Step[] = [];
  reader.read.statements(reader, node.statements, scope, steps);
  return steps;
}

// Limit: inside `with (x)`, names are taken for what they are outside of it. Strict code has no `with`.
export function lowerWith(reader: Reader, node: ts.WithStatement, scope: Scope, into: Step[]): void {
  lowerExpression(reader, reader.read.expression(reader, node.expression, scope), "kept", into);
  reader.read.statements(reader, [node.statement], scope, into);
}
