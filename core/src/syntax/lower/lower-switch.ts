// `switch`: each clause is entered if no earlier one was, and runs into the next unless it leaves.
import { ts } from "ts-morph";
import type { ExpressionId, Step } from "../../model/facts.js";
import { hoist } from "../declarations/hoist.js";
import { addExpression, entry, type Reader } from "../reader.js";
import { jumpScope, type Scope } from "../scope.js";
import { openTarget, pushLanding } from "./jumps.js";
import { lowerExpression } from "./lower-expression.js";
import { append, pushChoice, sequence } from "./steps.js";

/** Beyond this, nested choices would be a tower; the arms are then told apart by no test. */
const mostTests = 120;

/** Labels that share a body: `case 1: case 2: …`. */
interface Group {
  readonly checks: Step[];
  readonly tests: ExpressionId[];
  isDefault: boolean;
  readonly body: Step[];
}

export function lowerSwitch(reader: Reader, node: ts.SwitchStatement, scope: Scope, into: Step[], labels: readonly string[]): void {
  const subject = reader.read.expression(reader, node.expression, scope);
  lowerExpression(reader, subject, "kept", into);
  const target = openTarget(scope, node, { breaks: true, breakLabels: labels });
  const inside = jumpScope(scope, target);
  const { clauses } = node.caseBlock;
  for (const clause of clauses) hoist(reader, clause.statements, inside, null);
  const groups = readGroups(reader, clauses, subject, inside);
  const steps: Step[] = [];
  if (groups.length > mostTests) pushArms(steps, groups);
  else pushTests(reader, steps, groups);
  pushLanding(into, steps, target);
}

function readGroups(reader: Reader, clauses: readonly ts.CaseOrDefaultClause[], subject: ExpressionId, scope: Scope): readonly Group[] {
  const groups: Group[] = [];
  let open: Group | null = null;
  for (const clause of clauses) {
    const group: Group = open ?? { checks: [], tests: [], isDefault: false, body: [] };
    if (open === null) groups.push(group);
    if (ts.isDefaultClause(clause)) group.isDefault = true;
    else readTest(reader, clause, subject, scope, group);
    for (const statement of clause.statements) reader.read.statement(reader, statement, scope, group.body);
    open = clause.statements.length === 0 ? group : null;
  }
  return groups;
}
function readTest(reader: Reader, clause: ts.CaseClause, subject: ExpressionId, scope: Scope, group: Group): void {
  const value = reader.read.expression(reader, clause.expression, scope);
  lowerExpression(reader, value, "kept", group.checks);
  group.tests.push(testOf(reader, subject, value));
}
/** `switch (true) { case isAdmin(user): … }` asks what its cases ask. */
function testOf(reader: Reader, subject: ExpressionId, value: ExpressionId): ExpressionId {
  const asked = entry(reader.expressions, subject);
  if (asked.kind === "literal" && asked.value === true) return value;
  if (asked.kind === "literal" && asked.value === false) return addExpression(reader, { kind: "not", of: value });
  return addExpression(reader, { kind: "compare", operator: "equal", left: subject, right: value });
}

/** The bodies from here on, up to one that leaves. */
function running(groups: readonly Group[], from: number): readonly Step[] {
  const steps: Step[] = [];
  for (let index = from; index < groups.length; index++) {
    const { body } = groups[index] ?? { body: [] };
    append(steps, body);
    if (body.at(-1)?.kind === "leave") break;
  }
  return steps;
}

/** Tests in the order of the text, the default after all of them. */
function pushTests(reader: Reader, into: Step[], groups: readonly Group[]): void {
  const fallback = groups.findIndex((group) => group.isDefault);
  let otherwise: readonly Step[] = fallback < 0 ? [] : running(groups, fallback);
  for (let index = groups.length - 1; index >= 0; index--) {
    const group = groups[index];
    if (group === undefined) continue;
    const steps = [...group.checks];
    if (group.isDefault) append(steps, otherwise);
    else pushChoice(steps, anyOf(reader, group.tests), running(groups, index), otherwise);
    otherwise = steps;
  }
  append(into, otherwise);
}
function anyOf(reader: Reader, tests: readonly ExpressionId[]): ExpressionId {
  return tests.reduce((left, right) => addExpression(reader, { kind: "or", left, right }));
}

function pushArms(into: Step[], groups: readonly Group[]): void {
  const arms = groups.map((group, index) => sequence([...group.checks, ...running(groups, index)]));
  if (!groups.some((group) => group.isDefault)) arms.push(sequence([]));
  into.push({ kind: "fork", arms });
}
