// What a file declares at its top, by the names that a policy knows it by: "requireAdmin", "UserService.remove", "default".
import { ts } from "ts-morph";
import type { Range } from "../../model/facts.js";
import { propertyName } from "../property-names.js";
import { type OpenText, rangeOf } from "./open-text.js";

export interface DeclaredName {
  readonly name: string;
  /** Of the name itself; of the word `default` where there is none. */
  readonly at: Range;
}

export function declaredNames(open: OpenText): readonly DeclaredName[] {
  return open.source.statements.flatMap((statement) => declaredBy(open, statement));
}

function declaredBy(open: OpenText, node: ts.Statement): readonly DeclaredName[] {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.flatMap((one) => variable(open, one));
  if (ts.isExportAssignment(node)) return ts.isIdentifier(node.expression) ? [] : [{ name: "default", at: rangeOf(open, node) }];
  if (!ts.isFunctionDeclaration(node) && !ts.isClassDeclaration(node)) return [];
  const isDefault = node.modifiers?.find(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
  const name = node.name?.text ?? "default";
  const own = [{ name, at: rangeOf(open, node.name ?? isDefault ?? node) }];
  return ts.isClassDeclaration(node) ? [...own, ...node.members.flatMap((member) => part(open, name, member.name))] : own;
}

function variable(open: OpenText, { name, initializer }: ts.VariableDeclaration): readonly DeclaredName[] {
  if (!ts.isIdentifier(name)) return [];
  const parts = initializer && ts.isObjectLiteralExpression(initializer) ? initializer.properties.flatMap((one) => part(open, name.text, one.name)) : [];
  return [{ name: name.text, at: rangeOf(open, name) }, ...parts];
}

function part(open: OpenText, owner: string, named: ts.PropertyName | undefined): readonly DeclaredName[] {
  const name = propertyName(named);
  return named && name !== null ? [{ name: `${owner}.${name}`, at: rangeOf(open, named) }] : [];
}
