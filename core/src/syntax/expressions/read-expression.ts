// One expression of the text -> its facts, by kind. Dispatch only.
import { ts } from "ts-morph";
import type { ExpressionId } from "../../model/facts.js";
import type { Reader } from "../reader.js";
import type { Scope } from "../scope.js";
import { readDelete } from "./assignments.js";
import { readCall, readNew, readTagged } from "./calls.js";
import { readJsx } from "./jsx.js";
import {
  readBigInt,
  readFalse,
  readMeta,
  readName,
  readNull,
  readNumber,
  readOmitted,
  readSuper,
  readTemplate,
  readText,
  readThis,
  readTrue,
} from "./leaves.js";
import { readElement, readMember } from "./members.js";
import { readBinary } from "./operators.js";
import { readOther } from "./other.js";
import { readAssertion, readAwait, readSatisfies, readSpread, readTernary, readUnary, readVoid, readWrapped } from "./unary.js";
import { readArrow, readClass, readFunction, readList, readRecord } from "./values.js";

type Read = (reader: Reader, node: ts.Node, scope: Scope) => ExpressionId;

function only<Node extends ts.Node>(is: (node: ts.Node) => node is Node, read: (reader: Reader, node: Node, scope: Scope) => ExpressionId): Read {
  return (reader, node, scope) => (is(node) ? read(reader, node, scope) : readOther(reader, node, scope));
}

const kinds = ts.SyntaxKind;
const readers: Read[] = [];
for (let kind = 0; kind <= kinds.Count; kind++) readers.push(readOther);
readers[kinds.Identifier] = only(ts.isIdentifier, readName);
readers[kinds.ThisKeyword] = readThis;
readers[kinds.SuperKeyword] = readSuper;
readers[kinds.PropertyAccessExpression] = only(ts.isPropertyAccessExpression, readMember);
readers[kinds.ElementAccessExpression] = only(ts.isElementAccessExpression, readElement);
readers[kinds.CallExpression] = only(ts.isCallExpression, readCall);
readers[kinds.NewExpression] = only(ts.isNewExpression, readNew);
readers[kinds.TaggedTemplateExpression] = only(ts.isTaggedTemplateExpression, readTagged);
readers[kinds.AwaitExpression] = only(ts.isAwaitExpression, readAwait);
readers[kinds.StringLiteral] = only(ts.isStringLiteral, readText);
readers[kinds.NoSubstitutionTemplateLiteral] = only(ts.isNoSubstitutionTemplateLiteral, readText);
readers[kinds.NumericLiteral] = only(ts.isNumericLiteral, readNumber);
readers[kinds.BigIntLiteral] = only(ts.isBigIntLiteral, readBigInt);
readers[kinds.TrueKeyword] = readTrue;
readers[kinds.FalseKeyword] = readFalse;
readers[kinds.NullKeyword] = readNull;
readers[kinds.OmittedExpression] = readOmitted;
readers[kinds.PrivateIdentifier] = only(ts.isPrivateIdentifier, readText);
readers[kinds.MetaProperty] = only(ts.isMetaProperty, readMeta);
readers[kinds.TemplateExpression] = only(ts.isTemplateExpression, readTemplate);
readers[kinds.ObjectLiteralExpression] = only(ts.isObjectLiteralExpression, readRecord);
readers[kinds.ArrayLiteralExpression] = only(ts.isArrayLiteralExpression, readList);
readers[kinds.SpreadElement] = only(ts.isSpreadElement, readSpread);
readers[kinds.ArrowFunction] = only(ts.isArrowFunction, readArrow);
readers[kinds.FunctionExpression] = only(ts.isFunctionExpression, readFunction);
readers[kinds.ClassExpression] = only(ts.isClassExpression, readClass);
readers[kinds.PrefixUnaryExpression] = only(ts.isPrefixUnaryExpression, readUnary);
readers[kinds.PostfixUnaryExpression] = only(ts.isPostfixUnaryExpression, readUnary);
readers[kinds.VoidExpression] = only(ts.isVoidExpression, readVoid);
readers[kinds.DeleteExpression] = only(ts.isDeleteExpression, readDelete);
readers[kinds.ConditionalExpression] = only(ts.isConditionalExpression, readTernary);
readers[kinds.BinaryExpression] = only(ts.isBinaryExpression, readBinary);
readers[kinds.AsExpression] = only(ts.isAsExpression, readAssertion);
readers[kinds.TypeAssertionExpression] = only(ts.isTypeAssertionExpression, readAssertion);
readers[kinds.SatisfiesExpression] = only(ts.isSatisfiesExpression, readSatisfies);
readers[kinds.ParenthesizedExpression] = only(ts.isParenthesizedExpression, readWrapped);
readers[kinds.NonNullExpression] = only(ts.isNonNullExpression, readWrapped);
readers[kinds.ExpressionWithTypeArguments] = only(ts.isExpressionWithTypeArguments, readWrapped);
readers[kinds.JsxElement] = only(ts.isJsxElement, readJsx);
readers[kinds.JsxSelfClosingElement] = only(ts.isJsxSelfClosingElement, readJsx);
readers[kinds.JsxFragment] = only(ts.isJsxFragment, readJsx);

export function readExpression(reader: Reader, node: ts.Node, scope: Scope): ExpressionId {
  return (readers[node.kind] ?? readOther)(reader, node, scope);
}
