// What a CASL question speaks of: "delete" a post. A type's name is no object; `subject("Post", post)` is.
import type { CallView, Value } from "../views.js";

export function questionOf({ arguments: [action, subject] }: CallView): { level: "authorized"; permission: Value | null; subject: Value | null } {
  return { level: "authorized", permission: action ?? null, subject: objectIn(subject) };
}

function objectIn(subject: Value | undefined): Value | null {
  if (!subject || subject.kind === "literal" || subject.kind === "class") return null;
  const tagged = subject.kind === "made" && subject.origin === "@casl/ability#subject()";
  return tagged ? (subject.call.arguments[1] ?? null) : subject;
}
