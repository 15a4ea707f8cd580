// What the surroundings expect of an expression; and so what a callback's parameters are.
import type { ExpressionId, FunctionIndex } from "../../model/facts.js";
import type { FilePath } from "../../model/names.js";
import { at } from "./at.js";
import type { Engine } from "./engine.js";
import { expectedBy } from "./expected-arguments.js";
import type { Resolved, Scope, Site, Values } from "./resolved.js";
import { externalMember, flat } from "./values.js";

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
  return flat(engine.expression(site.file, call.callee, site.scope), (callee) => expectedBy(engine, callee, position, site, call.form === "new"));
}
