// A function is announced where it stands and read later: by then all names around it are known, and nothing recurses into bodies.
import { ts } from "ts-morph";
import type { Decorator, FunctionFacts, FunctionIndex, Owner, Range, Step } from "../../model/facts.js";
import { none } from "../expressions/shared.js";
import { hasModifier, propertyName } from "../property-names.js";
import { type FunctionNode, type Reader, rangeOf } from "../reader.js";
import type { Scope } from "../scope.js";

export interface Extras {
  readonly before: Step[];
  readonly decorators: readonly Decorator[];
  readonly parameterDecorators: readonly (readonly Decorator[])[];
}
const bare: Extras = { before: [], decorators: none, parameterDecorators: none };

export function openFunction(reader: Reader, node: FunctionNode, scope: Scope, owner: Owner | null, extras: Extras = bare): FunctionIndex {
  const name = ts.isConstructorDeclaration(node) ? "constructor" : (propertyName(node.name) ?? (node.name ? "[]" : ""));
  const index = reader.functions.push({
    name,
    at: rangeOf(reader, node),
    nameAt: nameRange(reader, node),
    form: formOf(node),
    async: hasModifier(node, ts.SyntaxKind.AsyncKeyword),
    generator: node.asteriskToken !== undefined,
    parameters: [],
    typeParameters: [],
    thisType: null,
    returnType: null,
    asserts: false,
    returned: [],
    body: null,
    directives: [],
    decorators: [...extras.decorators],
    parent: scope.function,
    owner,
    expression: null,
  });
  reader.jobs.push({ index: index - 1, node, scope, before: extras.before, parameterDecorators: extras.parameterDecorators });
  return index - 1;
}

function formOf(node: FunctionNode): FunctionFacts["form"] {
  if (ts.isArrowFunction(node)) return "arrow";
  if (ts.isMethodDeclaration(node)) return "method";
  if (ts.isConstructorDeclaration(node)) return "constructor";
  if (ts.isGetAccessorDeclaration(node)) return "getter";
  if (ts.isSetAccessorDeclaration(node)) return "setter";
  return "function";
}

/** Where an editor would point: the name, the arrow, or the word that opens it. */
function nameRange(reader: Reader, node: FunctionNode): Range {
  if (ts.isArrowFunction(node)) return rangeOf(reader, node.equalsGreaterThanToken);
  if (node.name) return rangeOf(reader, node.name);
  const word = ts.isConstructorDeclaration(node) ? "constructor" : "function";
  const start = reader.text.lastIndexOf(word, node.parameters.pos);
  return [start, start + word.length];
}
