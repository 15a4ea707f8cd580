// Members of what an own function makes of a whole module: `const routes = wrapAll(controller)`, then `routes.remove`.
import type { ExpressionId, FunctionIndex } from "../../model/facts.js";
import type { FilePath } from "../../model/names.js";
import { throwsIn } from "../throws-in.js";
import { at } from "./at.js";
import type { Engine } from "./engine.js";
import type { Resolved, Scope, Site, Values } from "./resolved.js";
import { flat, unique } from "./values.js";

const refusals: ReadonlySet<unknown> = new Set([401, 403]);

/**
 * A wrapper that answers with a table says only what its members are used for: `Record<string, RequestHandler>`.
 * By the same name, the member is the one that it was given. Limit: one that refuses by itself is not looked through. What it asks first would be lost.
 */
export function wrappedMember(engine: Engine, wrapped: Site, name: string, found: Values): Values {
  if (found.some(({ kind }) => kind === "function" || kind === "class")) return [];
  const site = callAt(engine, wrapped);
  if (site === null) return [];
  const call = at(engine.facts(site.file).expressions, site.expression);
  if (call.kind !== "call" || call.form !== "call" || !isTable(engine, engine.expression(wrapped.file, wrapped.expression, wrapped.scope))) return [];
  const callees = engine.expression(site.file, call.callee, site.scope);
  if (callees.length === 0 || !callees.every((callee) => onlyHandsOn(engine, callee))) return [];
  return unique(call.arguments.flatMap((argument) => memberOfModule(engine, site.file, argument, site.scope, name)));
}

/** The call that made it, also by a name of its own. */
function callAt(engine: Engine, site: Site): Site | null {
  const { expressions, bindings } = engine.facts(site.file);
  const found = at(expressions, site.expression);
  if (found.kind === "call") return site;
  const binding = found.kind === "name" ? at(bindings, found.binding) : null;
  if (binding?.kind !== "variable" || binding.value === null || binding.path.length > 0 || binding.assigned.length > 0) return null;
  return at(expressions, binding.value).kind === "call" ? { ...site, expression: binding.value } : null;
}

/** A table by its type, or a record that is begun empty and filled in a loop. */
function isTable(engine: Engine, values: Values): boolean {
  return values.every((value) => {
    if (value.kind !== "record") return value.kind === "table";
    const record = at(engine.facts(value.site.file).expressions, value.site.expression);
    return record.kind === "record" && record.entries.length === 0;
  });
}

function memberOfModule(engine: Engine, file: FilePath, argument: ExpressionId, scope: Scope | null, name: string): Values {
  const given = flat(engine.expression(file, argument, scope), (value) =>
    value.kind === "module" || value.kind === "record" ? engine.member([value], name) : [],
  );
  return given.filter(({ kind }) => kind === "function");
}

/** Nothing in it throws, and its file speaks of no refusal. */
function onlyHandsOn(engine: Engine, callee: Resolved): boolean {
  if (callee.kind !== "function") return false;
  const { functions, expressions } = engine.facts(callee.file);
  if (expressions.some((one) => one.kind === "literal" && refusals.has(one.value))) return false;
  const isInside = (index: FunctionIndex | null): boolean => index !== null && (index === callee.index || isInside(at(functions, index).parent));
  return functions.every(({ body }, index) => !isInside(index) || !body || !throwsIn(engine.facts(callee.file), body));
}
