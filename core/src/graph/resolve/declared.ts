// A value with a type written beside it: the type says what it can do, the value what it is.
// Where the type only names a function or a library's shape, the project's own function or record is what will run.
import type { ExpressionId } from "../../model/facts.js";
import type { FilePath } from "../../model/names.js";
import { at } from "./at.js";
import type { Engine } from "./engine.js";
import type { Resolved, Values } from "./resolved.js";
import { unique } from "./values.js";

export function withDeclared(engine: Engine, declared: Values, file: FilePath, expression: ExpressionId | null, actual: () => Values): Values {
  if (declared.length === 0) return actual();
  if (!mayBeMoreTelling(engine, declared, file, expression)) return declared;
  return mostTelling(declared, actual());
}
/** Of a function with a declared answer: what it hands back, where that tells more. */
export function mostTelling(declared: Values, actual: Values): Values {
  const telling = actual
    .filter((value) => value.kind === "function" || value.kind === "record" || value.kind === "class")
    .map((value) => declare(value, declared));
  // What a library made is told beside an own function type: `private load: Load = memoize(load)`.
  if (declared.every((value) => value.kind === "signature")) telling.push(...actual.filter((value) => value.kind === "external"));
  // `(): MethodDecorator => SetMetadata("roles", roles)`: which decorator it is, only the call tells.
  if (declared.every(isDecorator)) telling.push(...actual.filter((value) => value.kind === "external" && value.call !== null));
  if (telling.length === 0) return declared;
  if (telling.every((value) => value.kind === "external")) return unique([...telling, ...declared]);
  return unique([...telling, ...declared.filter((value) => value.kind === "external")]);
}
function isDecorator(value: Resolved): boolean {
  return value.kind === "external" && /[#.]\w*Decorator$/.test(value.origin);
}
/** Only such types leave open what runs; an own class or a list does not. */
export function leavesOpen(value: Resolved): boolean {
  return (
    value.kind === "signature" ||
    value.kind === "external" ||
    value.kind === "shape" ||
    value.kind === "table" ||
    value.kind === "mapped" ||
    value.kind === "function"
  );
}

function mayBeMoreTelling(engine: Engine, declared: Values, file: FilePath, expression: ExpressionId | null): boolean {
  if (expression === null) return false;
  const { kind } = at(engine.facts(file).expressions, expression);
  if (kind === "function" || kind === "record") return true;
  return kind === "call" && declared.every((value) => value.kind === "signature" || value.kind === "external");
}
function declare(value: Resolved, declared: Values): Resolved {
  return value.kind === "function" || value.kind === "record" ? { ...value, declared } : value;
}
