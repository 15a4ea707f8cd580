// What the surroundings expect of an expression; and so what a callback's parameters are.
import type { ExpressionId, FunctionIndex, TypeId } from "../../model/facts.js";
import type { FilePath } from "../../model/names.js";
import { at } from "./at.js";
import { builtinCallback } from "./builtins.js";
import type { Engine } from "./engine.js";
import type { External, Resolved, ResolvedFunction, Scope, Site, Values } from "./resolved.js";
import { typeKey, withTypes } from "./scopes.js";
import { calledOrigin, externalMember, externalValue, flat, functionValue, siteKey, unique } from "./values.js";

export function contextValues(engine: Engine, file: FilePath, id: ExpressionId, scope: Scope | null): Values {
  const context = engine.facts(file).contexts[id];
  if (!context) return [];
  switch (context.kind) {
    case "typed":
      return engine.type(file, context.type, scope);
    case "field":
      return flat(engine.context(file, context.record, scope), (value) =>
        value.kind === "external" ? externalMember(value, context.name) : engine.member([value], context.name),
      );
    case "item":
      return flat(engine.context(file, context.list, scope), (value) => itemOf(engine, value, context.index));
    case "assigned":
      return engine.expression(file, context.to, scope);
    case "returned":
      return expectedAnswer(engine, file, context.by, scope);
    case "argument":
      return expectedArgument(engine, { file, expression: context.call, scope }, context.index);
    case "named":
      return [];
  }
}
function itemOf(engine: Engine, value: Resolved, position: number): Values {
  if (value.kind === "external") return [value];
  if (value.kind === "list") return value.items?.[position]?.values() ?? value.item.values();
  return engine.items(value);
}

function expectedAnswer(engine: Engine, file: FilePath, by: FunctionIndex, scope: Scope | null): Values {
  const fn = at(engine.facts(file).functions, by);
  const expected =
    fn.returnType !== null
      ? engine.type(file, fn.returnType, scope)
      : fn.expression === null
        ? []
        : flat(engine.context(file, fn.expression, scope), (value) => engine.returns(value, null));
  return fn.async ? engine.awaited(expected) : expected;
}

function expectedArgument(engine: Engine, site: Site, position: number): Values {
  const call = at(engine.facts(site.file).expressions, site.expression);
  if (call.kind !== "call") return [];
  return flat(engine.expression(site.file, call.callee, site.scope), (callee) => parameterType(engine, callee, position, site, call.form === "new"));
}
/** What a callee expects in an argument. */
function parameterType(engine: Engine, callee: Resolved, position: number, call: Site, isNew: boolean): Values {
  switch (callee.kind) {
    case "function":
      return ownParameterType(engine, callee, position, call);
    case "class": {
      const constructor = isNew ? constructorOf(engine, callee) : null;
      return constructor === null ? [] : ownParameterType(engine, constructor, position, call);
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
/** `static scope<T>(this: T, …)`: the receiver is what T stands for. */
export function withReceiver(engine: Engine, callee: ResolvedFunction, scope: Scope | null): Scope | null {
  const { types, functions } = engine.facts(callee.file);
  const fn = at(functions, callee.index);
  const thisType: TypeId | null = fn.thisType;
  if (thisType === null || callee.self === null) return scope;
  const type = at(types, thisType);
  if (type.kind !== "reference" || !fn.typeParameters.includes(type.binding)) return scope;
  return withTypes(engine, scope, new Map([[typeKey(callee.file, type.binding), [callee.self]]]));
}

export function constructorOf(engine: Engine, value: Resolved, depth = 0): ResolvedFunction | null {
  if (value.kind !== "class" || depth > 12) return null;
  const { constructorFunction } = at(engine.facts(value.file).classes, value.index);
  if (constructorFunction !== null) return functionValue(value.file, constructorFunction, value.scope);
  for (const base of engine.bases(value)) {
    const inherited = constructorOf(engine, base, depth + 1);
    if (inherited) return inherited;
  }
  return null;
}

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
