// `x instanceof C` gives x a type where the condition holds: inside, its name stands for a binding of its own.
import { ts } from "ts-morph";
import { nameOf, none } from "./expressions/shared.js";
import { unwrap } from "./property-names.js";
import { addBinding, addType, type Reader } from "./reader.js";
import { blockScope, declareValue, findType, findValue, type Scope } from "./scope.js";

/** The scope in which all conjuncts of the condition hold. */
export function narrowedBy(reader: Reader, condition: ts.Expression, scope: Scope): Scope {
  let inside = scope;
  let rest = unwrap(condition);
  while (ts.isBinaryExpression(rest)) {
    if (rest.operatorToken.kind !== ts.SyntaxKind.AmpersandAmpersandToken) return narrowedByOne(reader, rest, scope, inside);
    const right = unwrap(rest.right);
    if (ts.isBinaryExpression(right)) inside = narrowedByOne(reader, right, scope, inside);
    rest = unwrap(rest.left);
  }
  return inside;
}

function narrowedByOne(reader: Reader, test: ts.BinaryExpression, scope: Scope, inside: Scope): Scope {
  if (test.operatorToken.kind !== ts.SyntaxKind.InstanceOfKeyword) return inside;
  const left = unwrap(test.left);
  if (!ts.isIdentifier(left) || !ts.isIdentifier(test.right)) return inside;
  const outer = findValue(scope, left.text);
  const type = findType(scope, test.right.text);
  if (outer === null || type === null) return inside;
  const binding = addBinding(reader, {
    kind: "variable",
    name: left.text,
    constant: true,
    value: nameOf(reader, outer),
    assigned: [],
    type: addType(reader, { kind: "reference", binding: type, path: none, arguments: none }),
    path: [],
    default: null,
    function: scope.function,
  });
  reader.narrowed.set(binding, outer);
  const narrowed = inside === scope ? blockScope(scope) : inside;
  declareValue(narrowed, left.text, binding);
  return narrowed;
}
