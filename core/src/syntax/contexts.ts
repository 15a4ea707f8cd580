// Why a function, a record, a list or a call stands where it does. The innermost reason counts, and the first given stays.
// What a call is typed as says nothing new of it; what it is named does.
import type { Context, ExpressionId } from "../model/facts.js";
import { entry, type Reader } from "./reader.js";

export function noteContext(reader: Reader, id: ExpressionId, context: Context): void {
  const expression = entry(reader.expressions, id);
  switch (expression.kind) {
    case "function":
    case "record":
    case "list":
      reader.contexts[id] ??= context;
      return;
    case "call":
    case "class":
      if (context.kind !== "typed") reader.contexts[id] ??= context;
      return;
    case "ternary":
      noteContext(reader, expression.then, context);
      noteContext(reader, expression.otherwise, context);
      return;
    case "or":
    case "nullish":
      noteContext(reader, expression.left, context);
      noteContext(reader, expression.right, context);
      return;
    case "and":
      noteContext(reader, expression.right, context);
      return;
    case "assign":
      noteContext(reader, expression.value, context);
      return;
    case "await":
      if (entry(reader.expressions, expression.of).kind === "call") noteContext(reader, expression.of, context);
      return;
    case "cast":
      if (entry(reader.expressions, expression.of).kind === "call") noteContext(reader, expression.of, context);
      return;
  }
}
