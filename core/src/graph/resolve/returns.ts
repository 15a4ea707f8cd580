// What calls give: declared answers, answers read off the body, instances, and what libraries hand back.
import type { FunctionFacts } from "../../model/facts.js";
import { activeRecord } from "./active-record.js";
import { at } from "./at.js";
import { argument, builtinReturns } from "./builtins.js";
import { constructorOf } from "./constructors.js";
import { leavesOpen, mostTelling } from "./declared.js";
import type { Engine } from "./engine.js";
import { flowingScope } from "./enter.js";
import { globalType } from "./global-types.js";
import { withReceiver } from "./receivers.js";
import type { External, Resolved, ResolvedClass, ResolvedFunction, ResolvedSignature, Scope, Site, Values } from "./resolved.js";
import { calledOrigin, externalValue, flat, instanceValue, late, lateTypes, promiseValue, unique, within } from "./values.js";

export function returned(engine: Engine, callee: Resolved, call: Site | null): Values {
  switch (callee.kind) {
    case "function":
      return functionReturns(engine, callee, call);
    case "signature":
      return signatureReturns(engine, callee, call);
    case "shape": {
      const { callable } = at(engine.facts(callee.file).shapes, callee.shape);
      return unique(
        callable.flatMap((signature) =>
          engine.type(callee.file, signature.returns, engine.infer({ ...signature, file: callee.file, scope: callee.scope }, call, null)),
        ),
      );
    }
    case "builtin":
      return builtinReturns(engine, callee, call);
    case "external":
      return externalReturns(engine, callee, call);
    default:
      return [];
  }
}

function signatureReturns(engine: Engine, callee: ResolvedSignature, call: Site | null): Values {
  const { typeParameters, parameters, returns } = callee.signature;
  return engine.type(callee.file, returns, engine.infer({ file: callee.file, typeParameters, parameters, scope: callee.scope }, call, null));
}

function functionReturns(engine: Engine, callee: ResolvedFunction, call: Site | null): Values {
  const promised = flat(
    callee.declared.filter((value) => value.kind !== "external"),
    (value) => engine.returns(value, call),
  );
  const facts = at(engine.facts(callee.file).functions, callee.index);
  if (promised.length > 0) return promised.every(leavesOpen) ? mostTelling(promised, answered(engine, callee, facts, callee.scope, call)) : promised;
  const generic = { file: callee.file, typeParameters: facts.typeParameters, parameters: facts.parameters.map((each) => each.type), scope: callee.scope };
  const scope = withReceiver(engine, callee, engine.infer(generic, call, null));
  const declared = engine.type(callee.file, facts.returnType, scope);
  if (declared.length === 0) return answered(engine, callee, facts, scope, call);
  return declared.every(leavesOpen) ? mostTelling(declared, answered(engine, callee, facts, scope, call)) : declared;
}
/** Read off the body. Limit: what a generator yields. Its calls find no callees. */
function answered(engine: Engine, callee: ResolvedFunction, facts: FunctionFacts, typed: Scope | null, call: Site | null): Values {
  if (facts.generator || facts.returned.length === 0) return [];
  const scope = flowingScope(engine, callee, typed, call);
  const answers = (): Values =>
    engine.memory.remember("returned", callee.file, callee.index, scope, () =>
      unique(facts.returned.flatMap((value) => engine.expression(callee.file, value, scope))),
    );
  if (!facts.async) return answers();
  return [promiseValue(late(`answer:${callee.file}:${callee.index}${within(scope)}`, () => engine.awaited(answers())))];
}

function externalReturns(engine: Engine, callee: External, call: Site | null): Values {
  const method = boundMethod(engine, callee, call);
  if (method) return [method];
  const made = externalValue(`${calledOrigin(callee)}()`, { call, receiver: callee, ...(call === null ? { key: `x:${callee.key}()` } : {}) });
  const inner = flat(engine.handedOver(callee), (fn) => engine.returns(fn, call));
  return unique([...activeRecord(callee), ...inner, made]);
}

/** `logger.error.bind(logger)` is `logger.error`; `container.bind(Service)` is something else. */
function boundMethod(engine: Engine, callee: External, call: Site | null): External | null {
  const method = callee.receiver;
  if (call === null || !callee.origin.endsWith(".bind") || method?.kind !== "external" || method.receiver === null) return null;
  const { receiver } = method;
  return argument(engine, call, 0).some((self) => self.key === receiver.key) ? method : null;
}

/** `new X()` */
export function made(engine: Engine, callee: Resolved, call: Site): Values {
  switch (callee.kind) {
    case "class":
      return [madeInstance(engine, callee, call)];
    case "signature":
      return signatureReturns(engine, callee, call);
    case "external":
      return madeExternal(engine, callee, call);
    default:
      return [];
  }
}
function madeInstance(engine: Engine, callee: ResolvedClass, call: Site): Resolved {
  const { typeParameters } = at(engine.facts(callee.file).classes, callee.index);
  if (typeParameters.length === 0) return instanceValue(callee.file, callee.index, callee.scope);
  const made = constructorOf(engine, callee);
  const parameters = made?.file === callee.file ? at(engine.facts(callee.file).functions, made.index).parameters.map((each) => each.type) : [];
  return instanceValue(callee.file, callee.index, engine.infer({ file: callee.file, typeParameters, parameters, scope: callee.scope }, call, null));
}
function madeExternal(engine: Engine, callee: External, call: Site): Values {
  const expression = at(engine.facts(call.file).expressions, call.expression);
  if (expression.kind !== "call") return [];
  const types = lateTypes(engine, { file: call.file, types: expression.types, scope: call.scope });
  const name = callee.origin.startsWith("global#") ? callee.origin.slice("global#".length) : "";
  if (name === "Set" && types.length === 0 && expression.arguments.length > 0)
    return globalType(engine, "Set", [
      late(`items:${call.file}:${call.expression}${within(call.scope)}`, () => {
        const [first] = expression.arguments;
        return first === undefined ? [] : flat(engine.expression(call.file, first, call.scope), engine.items);
      }),
    ]);
  if (name === "Map" || name === "Set" || name === "WeakMap" || name === "Array" || name === "WeakSet" || name === "Promise")
    return globalType(engine, name, types);
  return [externalValue(calledOrigin(callee), { call, receiver: callee.receiver, types })];
}
