// A callback's parameters, seen from where the callback stands.
import type { FunctionIndex } from "../../model/facts.js";
import type { FilePath } from "../../model/names.js";
import { at } from "./at.js";
import type { Engine } from "./engine.js";
import type { External, Resolved, Scope, Values } from "./resolved.js";
import { externalValue, flat, unique } from "./values.js";

/** A parameter without a type, seen from where its function stands. */
export function expectedParameter(engine: Engine, file: FilePath, index: FunctionIndex, position: number, scope: Scope | null): Values {
  const fn = at(engine.facts(file).functions, index);
  if (fn.expression === null) return [];
  const rest = fn.parameters[position]?.rest ?? false;
  if (rest) return [];
  return flat(engine.context(file, fn.expression, scope), (expected) => parameterOfExpected(engine, expected, position));
}
function parameterOfExpected(engine: Engine, expected: Resolved, position: number): Values {
  switch (expected.kind) {
    case "callback":
      return expected.parameters[position]?.values() ?? [];
    case "signature":
      return engine.type(expected.file, expected.signature.parameters[position] ?? null, expected.scope);
    case "function": {
      const parameter = at(engine.facts(expected.file).functions, expected.index).parameters[position];
      return parameter ? engine.type(expected.file, parameter.type, expected.scope) : [];
    }
    case "shape":
      return unique(
        at(engine.facts(expected.file).shapes, expected.shape).callable.flatMap((signature) =>
          engine.type(expected.file, signature.parameters[position] ?? null, expected.scope),
        ),
      );
    case "external":
      return parameterOfExternal(engine, expected, position);
    default:
      return [];
  }
}
/** `X()>1.0`: parameter 0 of the callback in argument 1; `T>0`: parameter 0 of a function typed T. */
function parameterOfExternal(engine: Engine, expected: External, position: number): Values {
  const direct = /\(\)>(\d+)$/.exec(expected.origin);
  if (direct && expected.call && expected.receiver?.kind === "external") {
    const told = engine.hooks.parameter(expected.call, expected.receiver, Number(direct[1]), position, null);
    if (told) return told;
  }
  const separator = expected.origin.includes(">") ? "." : ">";
  return [externalValue(`${expected.origin}${separator}${position}`, { receiver: expected, key: `${expected.key}${separator}${position}` })];
}

/** `({ ctx }) => …`: a field of what a library hands to a callback. */
export function handedField(engine: Engine, parameter: External, field: string): Values {
  const argument = parameter.receiver;
  if (argument?.kind !== "external" || !argument.call || argument.receiver?.kind !== "external") return [];
  const callback = /\(\)>(\d+)$/.exec(argument.origin);
  const position = parameter.origin.slice(argument.origin.length + 1);
  if (!callback || !/^\d+$/.test(position)) return [];
  return engine.hooks.parameter(argument.call, argument.receiver, Number(callback[1]), Number(position), field) ?? [];
}
