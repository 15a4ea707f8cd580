// What has no kind of its own: arithmetic, `typeof`, `delete`, `yield`, tags. Its parts are what it is made of.
import { ts } from "ts-morph";
import type { ExpressionId } from "../../model/facts.js";
import { addExpression, type Reader } from "../reader.js";
import type { Scope } from "../scope.js";

export function readOther(reader: Reader, node: ts.Node, scope: Scope): ExpressionId {
  const parts: ExpressionId[] = [];
  ts.forEachChild(node, (child) => {
    if (ts.isExpression(child)) parts.push(reader.read.expression(reader, child, scope));
  });
  return addExpression(reader, { kind: "other", parts });
}
