// One function, once its surroundings are known: its parameters, types and body.
import { ts } from "ts-morph";
import type { Step } from "../../model/facts.js";
import { noteContext } from "../contexts.js";
import { lowerExpression } from "../lower/lower-expression.js";
import { sequence } from "../lower/steps.js";
import { addBinding, entry, type FunctionJob, type FunctionNode, type OpenFunction, type Reader, rangeOf } from "../reader.js";
import { declareValue, functionScope, type Scope } from "../scope.js";
import { declareTypeParameters } from "../types/type-parameters.js";
import { directivesOf } from "./directives.js";
import { readParameters } from "./parameters.js";

export function readFunction(reader: Reader, job: FunctionJob): void {
  const { index, node } = job;
  const facts = entry(reader.functions, index);
  const scope = functionScope(job.scope, index, facts.owner);
  if (ts.isFunctionExpression(node) && node.name) {
    declareValue(scope, node.name.text, addBinding(reader, { kind: "function", name: node.name.text, functions: [index] }));
  }
  if (node.typeParameters) facts.typeParameters.push(...declareTypeParameters(reader, node.typeParameters, scope));
  const steps = [...job.before];
  readParameters(reader, job, facts, scope, steps);
  readReturnType(reader, node, facts, scope);
  if (node.body) readBody(reader, node.body, facts, scope, steps);
}

function readReturnType(reader: Reader, { type }: FunctionNode, facts: OpenFunction, scope: Scope): void {
  if (type === undefined) return;
  facts.returnType = reader.read.type(reader, type, scope);
  facts.asserts = ts.isTypePredicateNode(type) && type.assertsModifier !== undefined;
}

function readBody(reader: Reader, body: ts.ConciseBody, facts: OpenFunction, scope: Scope, steps: Step[]): void {
  if (ts.isBlock(body)) {
    facts.directives.push(...directivesOf(body.statements));
    reader.read.statements(reader, body.statements, scope, steps);
  } else {
    const value = reader.read.expression(reader, body, scope);
    facts.returned.push(value);
    noteContext(reader, value, { kind: "returned", by: scope.function });
    lowerExpression(reader, value, "returned", steps);
    steps.push({ kind: "leave", how: "return", value, label: null, at: rangeOf(reader, body) });
  }
  facts.body = sequence(steps);
}
