// What an expression may be.
import type { Expression, ExpressionId } from "../../model/facts.js";
import type { FilePath } from "../../model/names.js";
import { at } from "./at.js";
import { scopeOfClass } from "./bindings.js";
import type { Engine } from "./engine.js";
import { globalCall } from "./globals.js";
import { literalKeys } from "./keys.js";
import type { Late, Resolved, Scope, Values } from "./resolved.js";
import { roundKey } from "./rounds.js";
import { seenFrom } from "./scopes.js";
import { ownSelf, superOf } from "./self.js";
import { fixedText } from "./texts.js";
import {
  classValue,
  externalValue,
  flat,
  functionValue,
  late,
  listValue,
  literalValue,
  moduleValue,
  now,
  promiseValue,
  recordValue,
  siteKey,
  unique,
} from "./values.js";
import { wrappedMember } from "./wrapped-members.js";

export function expressionValues(engine: Engine, file: FilePath, id: ExpressionId, scope: Scope | null): Values {
  const expression = at(engine.facts(file).expressions, id);
  const of = (part: ExpressionId): Values => engine.expression(file, part, scope);
  switch (expression.kind) {
    case "name":
      return engine.bound(file, expression.binding, scope);
    case "global":
      return expression.name === "undefined" ? [] : [externalValue(`global#${expression.name}`)];
    case "this":
      return expression.of === null ? [] : ownSelf(engine, file, expression.of, scope);
    case "super":
      return superOf(engine, file, expression.class, expression.static, scope);
    case "member": {
      const found = engine.member(of(expression.of), expression.name);
      const wrapped = wrappedMember(engine, { file, expression: expression.of, scope }, expression.name, found);
      return wrapped.length > 0 ? wrapped : found;
    }
    case "element":
      return elementValues(engine, of(expression.of), of(expression.key));
    case "call":
      return callValues(engine, file, id, expression, scope);
    case "await":
      return engine.awaited(of(expression.of));
    case "literal":
      return [literalValue(expression.value)];
    case "template":
      return textValues(fixedText(engine, file, id, scope));
    case "record":
      return [recordValue({ file, expression: id, scope })];
    case "list":
      return [listOf(engine, file, id, expression.items, scope)];
    case "spread":
      return flat(of(expression.of), engine.items);
    case "item": {
      const given = scope?.rounds ? scope.bound.get(roundKey(file, id)) : undefined;
      return given ? engine.expression(given.file, given.expression, given.scope) : flat(of(expression.of), engine.items);
    }
    case "function":
      return [functionValue(file, expression.function, seenFrom(engine, file, expression.function, scope))];
    case "class":
      return [classValue(file, expression.class, scopeOfClass(engine, file, expression.class, scope))];
    case "and":
      return of(expression.right);
    case "or":
    case "nullish":
      return unique([...of(expression.left), ...of(expression.right)]);
    case "ternary":
      return unique([...of(expression.then), ...of(expression.otherwise)]);
    case "assign":
      return of(expression.value);
    case "cast": {
      const cast = engine.type(file, expression.type, scope);
      return cast.length > 0 ? cast : of(expression.of);
    }
    case "import":
      return loadedValues(engine, file, expression);
    default:
      return [];
  }
}

function textValues(text: string | null): Values {
  return text === null ? [] : [literalValue(text)];
}

function callValues(engine: Engine, file: FilePath, id: ExpressionId, call: Extract<Expression, { kind: "call" }>, scope: Scope | null): Values {
  const site = { file, expression: id, scope };
  const callees = engine.expression(file, call.callee, scope);
  if (call.form === "new") return flat(callees, (callee) => engine.made(callee, site));
  const known = globalCall(engine, site, callees);
  return known ?? flat(callees, (callee) => engine.returns(callee, site));
}

function elementValues(engine: Engine, of: Values, keys: Values): Values {
  const names = literalKeys(keys);
  return flat(of, (value) => {
    if (value.kind === "list" && names.length === 1) return byPosition(value.items, Number(names[0])) ?? value.item.values();
    if (value.kind === "list" || value.kind === "table" || names.length === 0) return engine.items(value);
    const named = unique(names.flatMap((name) => engine.member([value], name)));
    // `routes[req.method ?? ""]`: a key that leads nowhere is not all that it may be.
    return named.length > 0 || value.kind === "external" ? named : engine.items(value);
  });
}
function byPosition(items: readonly Late[] | null, position: number): Values | null {
  return items?.[position]?.values() ?? null;
}

function listOf(engine: Engine, file: FilePath, id: ExpressionId, items: readonly ExpressionId[], scope: Scope | null): Resolved {
  const site = { file, expression: id, scope };
  const spreads = items.some((item) => at(engine.facts(file).expressions, item).kind === "spread");
  const of = (item: ExpressionId): Late => late(siteKey({ ...site, expression: item }), () => engine.expression(file, item, scope));
  const each = late(siteKey(site), () => unique(items.flatMap((item) => engine.expression(file, item, scope))));
  return listValue(each, spreads ? null : items.map(of), site);
}

function loadedValues(engine: Engine, file: FilePath, load: Extract<Expression, { kind: "import" }>): Values {
  if (load.specifier === null) return [];
  const next = engine.leadsTo(load.specifier, file);
  const module = next === null ? externalValue(`${load.specifier}#*`) : moduleValue(next);
  if (!load.required) return [promiseValue(now([module]))];
  return next === null ? [module] : requiredWhole(engine, next, module);
}
/** `require` of a file with `export =` gives just that. */
function requiredWhole(engine: Engine, file: FilePath, module: Resolved): Values {
  return Object.hasOwn(engine.facts(file).exports, "=") ? engine.exported(file, "=") : [module];
}
