// What a call may run.
import type { Expression } from "../../model/facts.js";
import { at } from "./at.js";
import { addOverriders, collect, type Found } from "./collect-callees.js";
import type { Engine } from "./engine.js";
import type { Implementers } from "./implementers.js";
import type { Callees, Site } from "./resolved.js";
import { mostCandidates } from "./values.js";

export function calleesOf(engine: Engine, implementers: Implementers, site: Site): Callees {
  const { expressions } = engine.facts(site.file);
  const call = at(expressions, site.expression);
  const found: Found = { values: new Map(), wrapped: new Map() };
  const collecting = { engine, implementers, found };
  if (call.kind !== "call") return finished(found, { lost: false, cut: false });
  const callee = at(expressions, call.callee);
  const values = engine.expression(site.file, call.callee, site.scope);
  // What is known by name comes before what may stand behind an interface: the bound cuts the latter.
  for (const value of [...values.filter((each) => each.kind === "function"), ...values])
    collect(collecting, value, call.form === "new" || callee.kind === "super");
  const receivers = callee.kind === "member" && at(expressions, callee.of).kind !== "super" ? engine.expression(site.file, callee.of, site.scope) : [];
  if (callee.kind === "member") for (const receiver of receivers) addOverriders(collecting, receiver, callee.name);
  // Among many receivers, those that were left out may bring a function of their own.
  const cut = values.length > mostCandidates || (receivers.length > mostCandidates && values.some(({ kind }) => kind === "function"));
  return finished(found, { lost: values.length === 0 && looksOwn(engine, site, callee), cut });
}

function finished(found: Found, { lost, cut }: Pick<Callees, "lost" | "cut">): Callees {
  const values = [...found.values.values()];
  const functions = values.filter((each) => each.kind === "function");
  return {
    functions: functions.slice(0, mostCandidates),
    wrapped: [...found.wrapped.values()],
    externals: values.filter((each) => each.kind === "external"),
    signatures: values.filter((each) => each.kind === "signature"),
    classes: values.filter((each) => each.kind === "class"),
    builtins: values.filter((each) => each.kind === "builtin"),
    lost,
    cut: functions.length > 0 && (cut || functions.length > mostCandidates),
  };
}

const ofEveryObject = new Set(["hasOwnProperty", "toString", "toLocaleString", "valueOf", "isPrototypeOf", "propertyIsEnumerable"]);

/** Own receiver or own import, and no callee. */
function looksOwn(engine: Engine, site: Site, callee: Expression): boolean {
  const { bindings } = engine.facts(site.file);
  if (callee.kind === "name") {
    const binding = at(bindings, callee.binding);
    return binding.kind === "import" && engine.leadsTo(binding.specifier, site.file) !== null;
  }
  if (callee.kind !== "member" || ofEveryObject.has(callee.name)) return false;
  const receiver = at(engine.facts(site.file).expressions, callee.of);
  // Who calls a record's method decides what its `this` is.
  if (receiver.kind === "this" && receiver.of?.kind === "record") return false;
  return engine.expression(site.file, callee.of, site.scope).some((value) => {
    if (value.kind === "class" || value.kind === "instance" || value.kind === "module" || value.kind === "record" || value.kind === "namespace") return true;
    return value.kind === "shape" && at(engine.facts(value.file).shapes, value.shape).name !== null;
  });
}
