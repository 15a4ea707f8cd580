// What a file exports under a name: re-exports and stars followed, as a value and as a type.
import type { Export } from "../../model/facts.js";
import { type FilePath, field } from "../../model/names.js";
import type { Engine, TypeArguments } from "./engine.js";
import { instancesOf } from "./instances.js";
import type { Values } from "./resolved.js";
import { externalValue, flat, moduleValue, unique } from "./values.js";

interface Reading {
  /** null: as a value. */
  readonly asType: { readonly given: TypeArguments | null } | null;
  readonly seen: Set<string>;
}

export function exportedValues(engine: Engine, file: FilePath, name: string): Values {
  return exported(engine, file, name, { asType: null, seen: new Set() });
}
export function exportedTypes(engine: Engine, file: FilePath, name: string, given: TypeArguments | null): Values {
  return exported(engine, file, name, { asType: { given }, seen: new Set() });
}
export function exportNames(engine: Engine, file: FilePath, seen = new Set<FilePath>()): readonly string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const { exports, stars } = engine.facts(file);
  const names = new Set(Object.keys(exports));
  for (const specifier of stars) {
    const next = engine.leadsTo(specifier, file);
    if (next !== null) for (const each of exportNames(engine, next, seen)) if (each !== "default") names.add(each);
  }
  return [...names].sort();
}

function exported(engine: Engine, file: FilePath, name: string, reading: Reading): Values {
  if (name === "*") return [moduleValue(file)];
  const visit = `${file}|${name}`;
  if (reading.seen.has(visit)) return [];
  reading.seen.add(visit);
  const { exports, stars } = engine.facts(file);
  const own = field(exports, name);
  if (own) return follow(engine, file, own, reading);
  if (name === "default" || name === "=") return wholeExport(engine, file, reading);
  for (const specifier of stars) {
    const next = engine.leadsTo(specifier, file);
    const found = next === null ? [] : exported(engine, next, name, reading);
    if (found.length > 0) return found;
  }
  return [...memberOfWhole(engine, file, name, reading), ...starsFromElsewhere(engine, file, name)];
}

/** Importing the default of what has none gives the whole, as bundlers and `esModuleInterop` do. */
function wholeExport(engine: Engine, file: FilePath, reading: Reading): Values {
  const { exports } = engine.facts(file);
  const other = field(exports, "=") ?? field(exports, "default");
  if (other) return follow(engine, file, other, reading);
  return reading.asType === null ? [moduleValue(file)] : [];
}
function memberOfWhole(engine: Engine, file: FilePath, name: string, reading: Reading): Values {
  const whole = field(engine.facts(file).exports, "=");
  return whole && reading.asType === null ? engine.member(follow(engine, file, whole, reading), name) : [];
}
/** `export * from "library"`: what no own file exports comes from there, if there is but one. */
function starsFromElsewhere(engine: Engine, file: FilePath, name: string): Values {
  const elsewhere = engine.facts(file).stars.filter((specifier) => engine.leadsTo(specifier, file) === null);
  const [only] = elsewhere;
  return only !== undefined && elsewhere.length === 1 ? [externalValue(`${only}#${name}`)] : [];
}

function follow(engine: Engine, file: FilePath, found: Export, reading: Reading): Values {
  const { asType } = reading;
  if (found.kind === "local") {
    return unique(found.bindings.flatMap((binding) => (asType === null ? engine.bound(file, binding, null) : engine.named(file, binding, asType.given, null))));
  }
  if (found.kind === "expression") {
    const values = engine.expression(file, found.value, null);
    return asType === null ? values : flat(values, instancesOf);
  }
  const next = engine.leadsTo(found.specifier, file);
  return next === null ? [externalValue(`${found.specifier}#${found.name}`)] : exported(engine, next, found.name, reading);
}
