// One type of the text -> its facts, by kind. Dispatch only; what carries no call edge is `unknown`.
import { ts } from "ts-morph";
import type { TypeId } from "../../model/facts.js";
import type { Reader } from "../reader.js";
import type { Scope } from "../scope.js";
import { readArray, readConditional, readIndexed, readIntersection, readLiteralType, readMapped, readOperator, readTuple, readUnion } from "./composed.js";
import { readImportType, readReference, readThisType, readTypeof } from "./references.js";
import { globalType, unknownType } from "./shared.js";
import { readFunctionType, readShapeType } from "./signatures.js";

type Read = (reader: Reader, node: ts.Node, scope: Scope) => TypeId;

function only<Node extends ts.Node>(is: (node: ts.Node) => node is Node, read: (reader: Reader, node: Node, scope: Scope) => TypeId): Read {
  return (reader, node, scope) => (is(node) ? read(reader, node, scope) : unknownType(reader));
}
function keyword(name: string): Read {
  return (reader) => globalType(reader, name);
}
/** What stands around a type and changes nothing of it. */
function inner(reader: Reader, node: ts.ParenthesizedTypeNode | ts.OptionalTypeNode | ts.RestTypeNode | ts.NamedTupleMember, scope: Scope): TypeId {
  let at: ts.TypeNode = node;
  while (ts.isParenthesizedTypeNode(at) || ts.isOptionalTypeNode(at) || ts.isRestTypeNode(at) || ts.isNamedTupleMember(at)) at = at.type;
  return readType(reader, at, scope);
}

const kinds = ts.SyntaxKind;
const readers: Read[] = [];
for (let kind = 0; kind <= kinds.Count; kind++) readers.push(unknownType);
readers[kinds.TypeReference] = only(ts.isTypeReferenceNode, readReference);
readers[kinds.ExpressionWithTypeArguments] = only(ts.isExpressionWithTypeArguments, readReference);
readers[kinds.TypeLiteral] = only(ts.isTypeLiteralNode, readShapeType);
readers[kinds.FunctionType] = only(ts.isFunctionTypeNode, readFunctionType);
readers[kinds.ConstructorType] = only(ts.isConstructorTypeNode, readFunctionType);
readers[kinds.UnionType] = only(ts.isUnionTypeNode, readUnion);
readers[kinds.IntersectionType] = only(ts.isIntersectionTypeNode, readIntersection);
readers[kinds.ArrayType] = only(ts.isArrayTypeNode, readArray);
readers[kinds.TupleType] = only(ts.isTupleTypeNode, readTuple);
readers[kinds.TypeOperator] = only(ts.isTypeOperatorNode, readOperator);
readers[kinds.TypeQuery] = only(ts.isTypeQueryNode, readTypeof);
readers[kinds.IndexedAccessType] = only(ts.isIndexedAccessTypeNode, readIndexed);
readers[kinds.MappedType] = only(ts.isMappedTypeNode, readMapped);
readers[kinds.ConditionalType] = only(ts.isConditionalTypeNode, readConditional);
readers[kinds.ImportType] = only(ts.isImportTypeNode, readImportType);
readers[kinds.LiteralType] = only(ts.isLiteralTypeNode, readLiteralType);
readers[kinds.ThisType] = readThisType;
readers[kinds.ParenthesizedType] = only(ts.isParenthesizedTypeNode, inner);
readers[kinds.OptionalType] = only(ts.isOptionalTypeNode, inner);
readers[kinds.RestType] = only(ts.isRestTypeNode, inner);
readers[kinds.NamedTupleMember] = only(ts.isNamedTupleMember, inner);
readers[kinds.TypePredicate] = only(ts.isTypePredicateNode, (reader, node) => globalType(reader, node.assertsModifier ? "void" : "boolean"));
readers[kinds.AnyKeyword] = keyword("any");
readers[kinds.BigIntKeyword] = keyword("bigint");
readers[kinds.BooleanKeyword] = keyword("boolean");
readers[kinds.NeverKeyword] = keyword("never");
readers[kinds.NumberKeyword] = keyword("number");
readers[kinds.ObjectKeyword] = keyword("object");
readers[kinds.StringKeyword] = keyword("string");
readers[kinds.SymbolKeyword] = keyword("symbol");
readers[kinds.UndefinedKeyword] = keyword("undefined");
readers[kinds.UnknownKeyword] = keyword("unknown");
readers[kinds.VoidKeyword] = keyword("void");

export function readType(reader: Reader, node: ts.Node, scope: Scope): TypeId {
  return (readers[node.kind] ?? unknownType)(reader, node, scope);
}
