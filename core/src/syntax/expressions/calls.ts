// Calls, `new`, tagged templates, and what looks like a call and loads a module.
import { ts } from "ts-morph";
import type { Call, ExpressionId, TypeId } from "../../model/facts.js";
import { noteContext } from "../contexts.js";
import { addExpression, notePrelude, type Reader, rangeOf } from "../reader.js";
import { findValue, type Scope } from "../scope.js";
import { none } from "./shared.js";

export function readCall(reader: Reader, node: ts.CallExpression, scope: Scope): ExpressionId {
  const { expression } = node;
  if (expression.kind === ts.SyntaxKind.ImportKeyword) return readLoad(reader, node, scope, false);
  if (isRequire(node, scope)) return readLoad(reader, node, scope, true);
  const callee = reader.read.expression(reader, expression, scope);
  const given = readArguments(reader, node.arguments, scope);
  const types = readTypes(reader, node.typeArguments, scope);
  const optional = (node.flags & ts.NodeFlags.OptionalChain) !== 0;
  return addCall(reader, { kind: "call", form: "call", callee, arguments: given, types, optional, at: rangeOf(reader, node) });
}

export function readNew(reader: Reader, node: ts.NewExpression, scope: Scope): ExpressionId {
  const callee = reader.read.expression(reader, node.expression, scope);
  const given = node.arguments === undefined ? none : readArguments(reader, node.arguments, scope);
  const types = readTypes(reader, node.typeArguments, scope);
  return addCall(reader, { kind: "call", form: "new", callee, arguments: given, types, optional: false, at: rangeOf(reader, node) });
}

export function readTagged(reader: Reader, node: ts.TaggedTemplateExpression, scope: Scope): ExpressionId {
  const callee = reader.read.expression(reader, node.tag, scope);
  const given = [reader.read.expression(reader, node.template, scope)];
  const types = readTypes(reader, node.typeArguments, scope);
  return addCall(reader, { kind: "call", form: "tag", callee, arguments: given, types, optional: false, at: rangeOf(reader, node) });
}

function addCall(reader: Reader, call: Call): ExpressionId {
  const id = addExpression(reader, call);
  reader.calls.push(id);
  for (let index = 0; index < call.arguments.length; index++) {
    const argument = call.arguments[index];
    if (argument !== undefined) noteContext(reader, argument, { kind: "argument", call: id, index });
  }
  return id;
}

function readArguments(reader: Reader, nodes: readonly ts.Expression[], scope: Scope): readonly ExpressionId[] {
  if (nodes.length === 0) return none;
  const given: ExpressionId[] = [];
  for (const node of nodes) given.push(reader.read.expression(reader, node, scope));
  return given;
}
export function readTypes(reader: Reader, nodes: readonly ts.TypeNode[] | undefined, scope: Scope): readonly TypeId[] {
  return nodes === undefined ? none : nodes.map((node) => reader.read.type(reader, node, scope));
}

function isRequire(node: ts.CallExpression, scope: Scope): boolean {
  return ts.isIdentifier(node.expression) && node.expression.text === "require" && node.arguments.length === 1 && findValue(scope, "require") === null;
}

/** `import("…")`, `require("…")`; what is no literal is evaluated first, and cannot be followed. */
function readLoad(reader: Reader, node: ts.CallExpression, scope: Scope, required: boolean): ExpressionId {
  const [given] = node.arguments;
  if (given !== undefined && ts.isStringLiteralLike(given)) {
    reader.imports.add(given.text);
    return addExpression(reader, { kind: "import", specifier: given.text, required });
  }
  const parts = readArguments(reader, node.arguments, scope);
  const id = addExpression(reader, { kind: "import", specifier: null, required });
  notePrelude(reader, id, parts, "kept");
  if (given === undefined || !isData(given)) reader.dynamicImports.set(id, rangeOf(reader, node));
  return id;
}
/** `../locales/${language}.json` runs nothing, whichever it is. */
function isData(given: ts.Expression): boolean {
  return ts.isTemplateExpression(given) && given.templateSpans.at(-1)?.literal.text.endsWith(".json") === true;
}
