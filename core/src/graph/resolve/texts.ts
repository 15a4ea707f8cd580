// Texts put together of constants: `${base}/:id`. What is chosen at run time, or comes from a caller, is none.
import type { Binding, ExpressionId } from "../../model/facts.js";
import type { FilePath } from "../../model/names.js";
import { field } from "../../model/names.js";
import { at } from "./at.js";
import type { Engine } from "./engine.js";
import type { Scope } from "./resolved.js";
import { parameterKey } from "./scopes.js";

const deepest = 8;

export function fixedText(engine: Engine, file: FilePath, id: ExpressionId, scope: Scope | null, depth = 0): string | null {
  const expression = at(engine.facts(file).expressions, id);
  const inner = (part: ExpressionId): string | null => fixedText(engine, file, part, scope, depth + 1);
  if (depth > deepest) return null;
  switch (expression.kind) {
    case "literal":
      return expression.value === null ? null : String(expression.value);
    case "template":
      return joined(expression.texts, expression.holes.map(inner));
    case "cast":
      return inner(expression.of);
    case "name":
      return ofBinding(engine, file, at(engine.facts(file).bindings, expression.binding), scope, depth);
    case "member": {
      const [only, ...others] = engine.expression(file, id, scope);
      return !others.length && (only?.kind === "literal" || only?.kind === "enum-member") && only.value !== null ? String(only.value) : null;
    }
    default:
      return null;
  }
}

function joined(texts: readonly string[], holes: readonly (string | null)[]): string | null {
  return texts.reduce<string | null>((text, next, index) => {
    const hole = index === 0 ? "" : (holes[index - 1] ?? null);
    return text === null || hole === null ? null : `${text}${hole}${next}`;
  }, "");
}

function ofBinding(engine: Engine, file: FilePath, binding: Binding, scope: Scope | null, depth: number): string | null {
  switch (binding.kind) {
    case "variable":
      return binding.value === null || binding.path.length > 0 || binding.assigned.length > 0 ? null : fixedText(engine, file, binding.value, scope, depth + 1);
    case "parameter": {
      const given = binding.path.length > 0 || binding.rest ? undefined : scope?.bound.get(parameterKey(file, binding.function, binding.index));
      return given ? fixedText(engine, given.file, given.expression, given.scope, depth + 1) : null;
    }
    case "import": {
      const next = engine.leadsTo(binding.specifier, file);
      const one = next === null ? undefined : field(engine.facts(next).exports, binding.imported);
      if (next === null || one?.kind !== "local") return null;
      const [first] = one.bindings;
      return first === undefined ? null : ofBinding(engine, next, at(engine.facts(next).bindings, first), null, depth + 1);
    }
    default:
      return null;
  }
}
