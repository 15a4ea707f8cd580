// What a function takes. A default is evaluated where nothing was given.
import { ts } from "ts-morph";
import type { ExpressionId, Step, TypeId } from "../../model/facts.js";
import { noteContext } from "../contexts.js";
import { none } from "../expressions/shared.js";
import { lowerExpression } from "../lower/lower-expression.js";
import { pushPerhaps } from "../lower/steps.js";
import { addBinding, entry, type FunctionJob, type OpenFunction, type Reader } from "../reader.js";
import { declareValue, type Scope } from "../scope.js";
import { forEachName } from "./binding-names.js";

export function readParameters(reader: Reader, job: FunctionJob, facts: OpenFunction, scope: Scope, into: Step[]): void {
  let index = 0;
  job.node.parameters.forEach((node, position) => {
    if (ts.isIdentifier(node.name) && node.name.text === "this") {
      facts.thisType = typeOf(reader, node, scope);
      return;
    }
    const type = typeOf(reader, node, scope);
    const rest = node.dotDotDotToken !== undefined;
    const fallback = declareParameter(reader, node, scope, { function: scope.function, index, rest, type }, into);
    facts.parameters.push({
      name: ts.isIdentifier(node.name) ? node.name.text : null,
      type,
      default: fallback,
      rest,
      optional: node.questionToken !== undefined || node.initializer !== undefined,
      decorators: job.parameterDecorators[position] ?? none,
    });
    index += 1;
  });
}
function typeOf(reader: Reader, { type }: ts.ParameterDeclaration, scope: Scope): TypeId | null {
  return type ? reader.read.type(reader, type, scope) : null;
}

interface ParameterHead {
  readonly function: number;
  readonly index: number;
  readonly rest: boolean;
  readonly type: TypeId | null;
}
function declareParameter(reader: Reader, node: ts.ParameterDeclaration, scope: Scope, head: ParameterHead, into: Step[]): ExpressionId | null {
  const bindings: number[] = [];
  const inner = forEachName(reader, node.name, scope, (name, path, fallback) => {
    const binding = addBinding(reader, { kind: "parameter", name, ...head, default: null, path: [...path], inner: fallback, assigned: [] });
    if (fallback !== null) noteContext(reader, fallback, { kind: "named", binding });
    declareValue(scope, name, binding);
    bindings.push(binding);
  });
  const value = node.initializer ? reader.read.expression(reader, node.initializer, scope) : null;
  if (value !== null) {
    if (head.type !== null) noteContext(reader, value, { kind: "typed", type: head.type });
    lowerPerhaps(reader, value, into);
    for (const id of bindings) {
      const binding = entry(reader.bindings, id);
      if (binding.kind === "parameter") binding.default = value;
    }
  }
  for (const each of inner) lowerPerhaps(reader, each, into);
  return value;
}

export function lowerPerhaps(reader: Reader, value: ExpressionId, into: Step[]): void {
  const steps: Step[] = [];
  lowerExpression(reader, value, "kept", steps);
  pushPerhaps(into, steps);
}
