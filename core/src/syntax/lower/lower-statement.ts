// One statement -> its steps, by kind. Dispatch only; the order of evaluation of each kind stands in its own function.
import { ts } from "ts-morph";
import type { Step } from "../../model/facts.js";
import { readAlias, readDefaultExport, readInterfaceDeclaration } from "../declarations/declared.js";
import { hoist } from "../declarations/hoist.js";
import { readModule } from "../declarations/namespaces.js";
import { readClassDeclaration } from "../declarations/open-class.js";
import { readVariableStatement } from "../declarations/variables.js";
import type { Reader } from "../reader.js";
import { blockScope, type Scope } from "../scope.js";
import { lowerJump } from "./jumps.js";
import { lowerLabelled } from "./labels.js";
import { lowerDo, lowerFor, lowerForEach, lowerWhile } from "./lower-loop.js";
import { lowerSwitch } from "./lower-switch.js";
import { lowerExpressionStatement, lowerIf, lowerReturn, lowerThrow, lowerTry, lowerWith } from "./plain-statements.js";

type Lower = (reader: Reader, node: ts.Node, scope: Scope, into: Step[]) => void;

function only<Node extends ts.Node>(
  is: (node: ts.Node) => node is Node,
  lower: (reader: Reader, node: Node, scope: Scope, into: Step[], labels: readonly string[]) => void,
): Lower {
  return (reader, node, scope, into) => {
    if (is(node)) lower(reader, node, scope, into, []);
  };
}

const kinds = ts.SyntaxKind;
const lowerers = new Map<ts.SyntaxKind, Lower>([
  [kinds.ExpressionStatement, only(ts.isExpressionStatement, lowerExpressionStatement)],
  [kinds.VariableStatement, only(ts.isVariableStatement, readVariableStatement)],
  [kinds.ReturnStatement, only(ts.isReturnStatement, lowerReturn)],
  [kinds.IfStatement, only(ts.isIfStatement, lowerIf)],
  [kinds.Block, only(ts.isBlock, lowerBlock)],
  [kinds.ThrowStatement, only(ts.isThrowStatement, lowerThrow)],
  [kinds.TryStatement, only(ts.isTryStatement, lowerTry)],
  [kinds.SwitchStatement, only(ts.isSwitchStatement, lowerSwitch)],
  [kinds.ForStatement, only(ts.isForStatement, lowerFor)],
  [kinds.ForOfStatement, only(ts.isForOfStatement, lowerForEach)],
  [kinds.ForInStatement, only(ts.isForInStatement, lowerForEach)],
  [kinds.WhileStatement, only(ts.isWhileStatement, lowerWhile)],
  [kinds.DoStatement, only(ts.isDoStatement, lowerDo)],
  [kinds.LabeledStatement, only(ts.isLabeledStatement, lowerLabelled)],
  [kinds.BreakStatement, only(ts.isBreakStatement, lowerJump)],
  [kinds.ContinueStatement, only(ts.isContinueStatement, lowerJump)],
  [kinds.WithStatement, only(ts.isWithStatement, lowerWith)],
  [kinds.ClassDeclaration, only(ts.isClassDeclaration, readClassDeclaration)],
  [kinds.InterfaceDeclaration, only(ts.isInterfaceDeclaration, readInterfaceDeclaration)],
  [kinds.TypeAliasDeclaration, only(ts.isTypeAliasDeclaration, readAlias)],
  [kinds.ModuleDeclaration, only(ts.isModuleDeclaration, readModule)],
  [kinds.ExportAssignment, only(ts.isExportAssignment, readDefaultExport)],
]);

export function lowerStatement(reader: Reader, node: ts.Statement, scope: Scope, into: Step[]): void {
  lowerers.get(node.kind)?.(reader, node, scope, into);
}

/** Names first: a function may be called above the line that declares it. */
export function lowerStatements(reader: Reader, statements: readonly ts.Statement[], scope: Scope, into: Step[]): void {
  hoist(reader, statements, scope, null);
  for (const statement of statements) lowerStatement(reader, statement, scope, into);
}

function lowerBlock(reader: Reader, node: ts.Block, scope: Scope, into: Step[]): void {
  lowerStatements(reader, node.statements, blockScope(scope), into);
}
