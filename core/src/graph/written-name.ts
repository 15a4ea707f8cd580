// What is called, as it is written: "db.user.delete", "hooks[…]".
import type { ExpressionId } from "../model/facts.js";
import { factsOf, type Linking } from "./linking.js";
import type { Site } from "./resolve/resolved.js";

export function writtenName(linking: Linking, site: Site, expression: ExpressionId): string {
  const facts = factsOf(linking, site.file);
  const found = facts.expressions[expression];
  const inner = (id: ExpressionId): string => writtenName(linking, site, id);
  switch (found?.kind) {
    case "name":
      return facts.bindings[found.binding]?.name ?? "?";
    case "global":
      return found.name;
    case "this":
      return "this";
    case "super":
      return "super";
    case "member":
      return `${inner(found.of)}.${found.name}`;
    case "element":
      return `${inner(found.of)}[…]`;
    case "call":
      return `${inner(found.callee)}()`;
    case "await":
    case "cast":
      return inner(found.of);
    case "import":
      return `import(${found.specifier ? `"${found.specifier}"` : "…"})`;
    default:
      return "(…)";
  }
}
