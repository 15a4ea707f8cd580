// `const`, `let`, `var`, `using`: the values of names that hoisting has declared. Also the heads of loops, and what is caught.
import { ts } from "ts-morph";
import type { ExpressionId, Step } from "../../model/facts.js";
import { noteContext } from "../contexts.js";
import { writePattern } from "../expressions/patterns.js";
import { assignTo } from "../expressions/writes.js";
import { lowerExpression } from "../lower/lower-expression.js";
import { addExpression, entry, type Reader, rangeOf } from "../reader.js";
import { findValue, type Scope } from "../scope.js";
import { forEachName, type Path } from "./binding-names.js";
import { hoistNames, hoistVariables } from "./hoist-variables.js";
import { lowerPerhaps } from "./parameters.js";

export function readVariableStatement(reader: Reader, node: ts.VariableStatement, scope: Scope, into: Step[]): void {
  for (const declaration of node.declarationList.declarations) readVariable(reader, declaration, scope, into);
}
/** In the head of a loop: declared here. */
export function readVariables(reader: Reader, node: ts.VariableDeclarationList, scope: Scope, into: Step[]): void {
  hoistVariables(reader, node, scope);
  for (const declaration of node.declarations) readVariable(reader, declaration, scope, into);
}

function readVariable(reader: Reader, node: ts.VariableDeclaration, scope: Scope, into: Step[]): void {
  const value = node.initializer ? reader.read.expression(reader, node.initializer, scope) : null;
  if (value !== null) lowerExpression(reader, value, "kept", into);
  bind(reader, node, scope, value, into);
}

function bind(reader: Reader, node: ts.VariableDeclaration, scope: Scope, value: ExpressionId | null, into: Step[]): void {
  const type = node.type ? reader.read.type(reader, node.type, scope) : null;
  if (value !== null && type !== null) noteContext(reader, value, { kind: "typed", type });
  const defaults = forEachName(reader, node.name, scope, (name, path, fallback) => {
    const id = findValue(scope, name);
    if (id === null) return;
    fill(reader, id, value, path, fallback);
    const binding = entry(reader.bindings, id);
    if (binding.kind === "variable" && type !== null) binding.type = type;
    if (fallback !== null) noteContext(reader, fallback, { kind: "named", binding: id });
    if (value !== null && ts.isIdentifier(node.name)) noteContext(reader, value, { kind: "named", binding: id });
  });
  for (const each of defaults) lowerPerhaps(reader, each, into);
}
/** A `var` may be declared again: its later values are assignments. */
function fill(reader: Reader, id: number, value: ExpressionId | null, path: Path, fallback: ExpressionId | null): void {
  const binding = entry(reader.bindings, id);
  const first = binding.kind === "variable" && binding.value === null;
  if (!first) {
    if (value !== null && path.length === 0) assignTo(reader, id, value);
    return;
  }
  binding.value = value;
  binding.path = [...path];
  binding.default = fallback;
}

/** `for (const x of xs)`, `for (x of xs)`: each round, one item. The keys of `for … in` are texts made of it. */
export function readItems(reader: Reader, node: ts.ForOfStatement | ts.ForInStatement, of: ExpressionId, scope: Scope, into: Step[]): void {
  const value = addExpression(reader, ts.isForOfStatement(node) ? { kind: "item", of } : { kind: "other", parts: [of] });
  const { initializer } = node;
  if (ts.isVariableDeclarationList(initializer)) {
    hoistVariables(reader, initializer, scope);
    for (const declaration of initializer.declarations) bind(reader, declaration, scope, value, into);
    return;
  }
  const targets: ExpressionId[] = [];
  const by = addExpression(reader, { kind: "assign", target: addExpression(reader, { kind: "list", items: targets }), value });
  writePattern(reader, scope, initializer, value, by, targets, rangeOf(reader, initializer));
  for (const { target, value: part, at } of reader.writes.get(by) ?? []) into.push({ kind: "assign", target, value: part, at });
}

export function declareCatch(reader: Reader, node: ts.VariableDeclaration, scope: Scope, into: Step[]): void {
  hoistNames(reader, node.name, scope, false);
  bind(reader, node, scope, null, into);
}
