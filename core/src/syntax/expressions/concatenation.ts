// `"SELECT " + columns + " FROM users"` says what `SELECT ${columns} FROM users` says.
import type { ExpressionId } from "../../model/facts.js";
import { addExpression, entry, type Reader } from "../reader.js";

/** null: a sum, for all we know. It is a text for certain if one of the first two parts is. */
export function readConcatenation(reader: Reader, parts: readonly ExpressionId[]): ExpressionId | null {
  if (!parts.slice(0, 2).some((part) => isText(reader, part))) return null;
  const texts: string[] = [];
  const holes: ExpressionId[] = [];
  let text = "";
  for (const part of parts) {
    const expression = entry(reader.expressions, part);
    if (expression.kind === "literal") text += String(expression.value);
    else if (expression.kind === "template") {
      expression.holes.forEach((hole, index) => {
        texts.push(text + (expression.texts[index] ?? ""));
        holes.push(hole);
        text = "";
      });
      text += expression.texts[expression.holes.length] ?? "";
    } else {
      texts.push(text);
      holes.push(part);
      text = "";
    }
  }
  texts.push(text);
  return addExpression(reader, holes.length === 0 ? { kind: "literal", value: text } : { kind: "template", texts, holes });
}

function isText(reader: Reader, part: ExpressionId): boolean {
  const expression = entry(reader.expressions, part);
  return expression.kind === "template" || (expression.kind === "literal" && typeof expression.value === "string");
}
