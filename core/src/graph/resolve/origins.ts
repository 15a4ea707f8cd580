// Names that outlive the place where they are read: "src/users.ts#UserService.remove".
import { name, type Origin } from "../../model/names.js";
import { at } from "./at.js";
import type { Engine } from "./engine.js";
import type { Resolved } from "./resolved.js";

export function originOf(engine: Engine, value: Resolved): Origin | null {
  const own = ownName(engine, value);
  if (value.kind === "external" || value.kind === "enum-member") return value.origin;
  return own === null ? null : name<"Origin">(own);
}

function ownName(engine: Engine, value: Resolved): string | null {
  switch (value.kind) {
    case "function":
      return `${value.file}#${at(engine.facts(value.file).functions, value.index).name}`;
    case "class":
    case "instance":
      return `${value.file}#${at(engine.facts(value.file).classes, value.index).name}`;
    case "module":
      return `${value.file}#*`;
    case "namespace":
    case "enum": {
      const binding = at(engine.facts(value.file).bindings, value.binding);
      return `${value.file}#${binding.name}`;
    }
    case "shape": {
      const shape = at(engine.facts(value.file).shapes, value.shape).name;
      return shape === null ? null : `${value.file}#${shape}`;
    }
    case "signature": {
      if (value.of === null) return null;
      const shape = at(engine.facts(value.of.file).shapes, value.of.shape).name;
      return shape === null ? null : `${value.of.file}#${shape}.${value.of.name}`;
    }
    case "record":
    case "list": {
      if (value.site === null) return null;
      const { contexts, bindings } = engine.facts(value.site.file);
      const context = contexts[value.site.expression];
      return context?.kind === "named" ? `${value.site.file}#${at(bindings, context.binding).name}` : null;
    }
    default:
      return null;
  }
}
