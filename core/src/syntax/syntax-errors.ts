// What the compiler rejects in a text. It reads on all the same, and so do we.
import type { ts } from "ts-morph";
import type { FileFacts } from "../model/facts.js";

type SyntaxErrors = FileFacts["syntaxErrors"];
/** One mistake brings others with it. */
const mostErrors = 3;

/** The parser keeps them on the file, in a field that its types do not name. */
export function syntaxErrorsOf(source: ts.SourceFile): SyntaxErrors {
  const found: unknown = Reflect.get(source, "parseDiagnostics");
  return Array.isArray(found) ? found.slice(0, mostErrors).flatMap((each: unknown) => errorOf(each)) : [];
}

function errorOf(diagnostic: unknown): SyntaxErrors {
  if (typeof diagnostic !== "object" || diagnostic === null) return [];
  const start: unknown = Reflect.get(diagnostic, "start");
  const length: unknown = Reflect.get(diagnostic, "length");
  if (typeof start !== "number" || typeof length !== "number") return [];
  return [{ at: [start, start + length], message: textOf(Reflect.get(diagnostic, "messageText")) }];
}
/** A text, or a chain of which the first link says it. */
function textOf(message: unknown): string {
  if (typeof message === "string") return message;
  return typeof message === "object" && message !== null ? textOf(Reflect.get(message, "messageText")) : "The syntax is not understood.";
}
