// What a file exports under a name, as a value and as a type.
import type { FilePath } from "../../model/names.js";
import type { Engine, Place, TypeArguments } from "./engine.js";
import { instancesOf } from "./instances.js";
import { locateExport } from "./locate-export.js";
import type { Values } from "./resolved.js";
import { externalValue, flat, lateTypes, moduleValue, unique } from "./values.js";

export function exportedValues(engine: Engine, file: FilePath, name: string): Values {
  const place = locateExport(engine, file, name);
  return place === null ? [] : valuesAt(engine, place);
}
function valuesAt(engine: Engine, place: Place): Values {
  switch (place.kind) {
    case "own":
      if (place.found.kind === "expression") return engine.expression(place.file, place.found.value, null);
      return unique(place.found.bindings.flatMap((binding) => engine.bound(place.file, binding, null)));
    case "module":
      return [moduleValue(place.file)];
    case "member":
      return engine.member(valuesAt(engine, place.of), place.name);
    case "library":
      return [externalValue(`${place.specifier}#${place.name}`)];
  }
}

export function exportedTypes(engine: Engine, file: FilePath, name: string, given: TypeArguments | null): Values {
  const place = locateExport(engine, file, name);
  if (place === null) return [];
  if (place.kind === "library") return [externalValue(`${place.specifier}#${place.name}`, { types: lateTypes(engine, given) })];
  if (place.kind !== "own") return flat(valuesAt(engine, place), instancesOf);
  if (place.found.kind === "expression") return flat(valuesAt(engine, place), instancesOf);
  return unique(place.found.bindings.flatMap((binding) => engine.named(place.file, binding, given, null)));
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
