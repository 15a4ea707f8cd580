// What a callee expects in an argument.
import { at } from "./at.js";
import { builtinCallback } from "./builtins.js";
import { constructorOf } from "./constructors.js";
import type { Engine } from "./engine.js";
import { withReceiver } from "./receivers.js";
import type { Resolved, ResolvedFunction, Site, Values } from "./resolved.js";
import { calledOrigin, externalValue, flat, siteKey } from "./values.js";

export function expectedBy(engine: Engine, callee: Resolved, position: number, call: Site, isNew: boolean): Values {
  switch (callee.kind) {
    case "function":
      return ownParameterType(engine, callee, position, call);
    case "class": {
      const made = isNew ? constructorOf(engine, callee) : null;
      return made === null ? [] : ownParameterType(engine, made, position, call);
    }
    case "signature": {
      const { parameters, typeParameters } = callee.signature;
      const scope = engine.infer({ file: callee.file, typeParameters, parameters, scope: callee.scope }, call, position);
      return engine.type(callee.file, parameters[position] ?? null, scope);
    }
    case "shape": {
      const [signature] = at(engine.facts(callee.file).shapes, callee.shape).callable;
      return signature === undefined ? [] : engine.type(callee.file, signature.parameters[position] ?? null, callee.scope);
    }
    case "builtin":
      return builtinCallback(engine, callee, position, call);
    case "external":
      return [externalValue(`${calledOrigin(callee)}()>${position}`, { call, receiver: callee, key: `x:${callee.key}()>${position}${siteKey(call)}` })];
    default:
      return [];
  }
}
function ownParameterType(engine: Engine, callee: ResolvedFunction, position: number, call: Site): Values {
  const fn = at(engine.facts(callee.file).functions, callee.index);
  const index = Math.min(position, fn.parameters.length - 1);
  const parameter = fn.parameters[index];
  if (!parameter || (index < position && !parameter.rest)) return [];
  if (parameter.type === null) return parameter.default === null ? [] : engine.expression(callee.file, parameter.default, callee.scope);
  const generic = {
    file: callee.file,
    typeParameters: typeParametersOf(engine, callee),
    parameters: fn.parameters.map((each) => each.type),
    scope: callee.scope,
  };
  const scope = withReceiver(engine, callee, engine.infer(generic, call, position));
  const values = engine.type(callee.file, parameter.type, scope);
  return parameter.rest ? flat(values, (value) => (value.kind === "list" ? (value.items?.[position - index]?.values() ?? value.item.values()) : [])) : values;
}
/** A constructor also reads its class's type parameters. */
function typeParametersOf(engine: Engine, callee: ResolvedFunction): readonly number[] {
  const { functions, classes } = engine.facts(callee.file);
  const fn = at(functions, callee.index);
  return fn.form === "constructor" && fn.owner?.kind === "class" ? at(classes, fn.owner.class).typeParameters : fn.typeParameters;
}
