// Loops of every kind. A loop step catches the jumps of its own body; a landing is needed for those that name it from further inside.
import { ts } from "ts-morph";
import type { ExpressionId, Step } from "../../model/facts.js";
import { readItems, readVariables } from "../declarations/variables.js";
import { entry, type Reader } from "../reader.js";
import { blockScope, type JumpTarget, jumpScope, type Scope } from "../scope.js";
import { openTarget, pushLanding } from "./jumps.js";
import { lowerExpression } from "./lower-expression.js";
import { append, pushChoice, pushLoop } from "./steps.js";

export function lowerFor(reader: Reader, node: ts.ForStatement, scope: Scope, into: Step[], labels: readonly string[]): void {
  const inside = blockScope(scope);
  const { initializer } = node;
  if (initializer && ts.isVariableDeclarationList(initializer)) readVariables(reader, initializer, inside, into);
  else if (initializer) lowerExpression(reader, reader.read.expression(reader, initializer, inside), "dropped", into);
  lowerTested(reader, node, node.condition, node.incrementor, inside, into, labels);
}
export function lowerWhile(reader: Reader, node: ts.WhileStatement, scope: Scope, into: Step[], labels: readonly string[]): void {
  lowerTested(reader, node, node.expression, undefined, scope, into, labels);
}

/** The test comes first and after each round; where there is none, the first round is certain. */
function lowerTested(
  reader: Reader,
  node: ts.ForStatement | ts.WhileStatement,
  condition: ts.Expression | undefined,
  incrementor: ts.Expression | undefined,
  scope: Scope,
  into: Step[],
  labels: readonly string[],
): void {
  const target = openTarget(scope, node, { breaks: true, continues: true, breakLabels: labels, continueLabels: labels });
  const test = condition ? reader.read.expression(reader, condition, scope) : null;
  const check: Step[] = [];
  if (test !== null) lowerExpression(reader, test, "kept", check);
  const round = lowerBody(reader, node.statement, jumpScope(scope, target));
  if (incrementor) lowerExpression(reader, reader.read.expression(reader, incrementor, scope), "dropped", round);
  append(round, check);
  if (test === null || isTrue(reader, test)) {
    pushEndless(into, round, target);
    return;
  }
  append(into, check);
  const rounds: Step[] = [];
  pushRounds(rounds, round, target);
  pushChoice(into, test, rounds, []);
}
function isTrue(reader: Reader, test: ExpressionId): boolean {
  const expression = entry(reader.expressions, test);
  return expression.kind === "literal" && Boolean(expression.value);
}
/** The loop catches the jumps from its own body, so a landing is for those that name it. */
function pushRounds(into: Step[], round: readonly Step[], target: JumpTarget): void {
  const rounds: Step[] = [];
  pushLoop(rounds, round);
  if (target.named) pushLanding(into, rounds, target);
  else append(into, rounds);
}
function pushEndless(into: Step[], round: readonly Step[], target: JumpTarget): void {
  const rounds = [...round];
  pushLoop(rounds, round);
  pushLanding(into, rounds, target);
}

/** The first round is certain. `continue` goes on to the test, `break` past it. */
export function lowerDo(reader: Reader, node: ts.DoStatement, scope: Scope, into: Step[], labels: readonly string[]): void {
  const end = openTarget(scope, node, { breaks: true, breakLabels: labels });
  const outside = jumpScope(scope, end);
  const next = openTarget(outside, node, { continues: true, continueLabels: labels });
  const round: Step[] = [];
  pushLanding(round, lowerBody(reader, node.statement, jumpScope(outside, next)), next);
  const test = reader.read.expression(reader, node.expression, scope);
  lowerExpression(reader, test, "kept", round);
  const rounds = [...round];
  const again: Step[] = [];
  pushLoop(again, round);
  pushChoice(rounds, test, again, []);
  pushLanding(into, rounds, end);
}

export function lowerForEach(reader: Reader, node: ts.ForOfStatement | ts.ForInStatement, scope: Scope, into: Step[], labels: readonly string[]): void {
  const of = reader.read.expression(reader, node.expression, scope);
  const waits = ts.isForOfStatement(node) && node.awaitModifier !== undefined;
  lowerExpression(reader, of, waits ? "awaited" : "kept", into);
  const target = openTarget(scope, node, { breaks: true, continues: true, breakLabels: labels, continueLabels: labels });
  const inside = jumpScope(scope, target);
  const round: Step[] = [];
  readItems(reader, node, of, inside, round);
  append(round, lowerBody(reader, node.statement, inside));
  pushRounds(into, round, target);
}

function lowerBody(reader: Reader, node: ts.Statement, scope: Scope): Step[] {
  const steps: Step[] = [];
  reader.read.statements(reader, [node], scope, steps);
  return steps;
}
