// "use server" and the like: texts that open a body.
import { ts } from "ts-morph";

export function directivesOf(statements: readonly ts.Statement[]): readonly string[] {
  const found: string[] = [];
  for (const statement of statements) {
    if (!ts.isExpressionStatement(statement) || !ts.isStringLiteral(statement.expression)) break;
    found.push(statement.expression.text);
  }
  return found;
}
