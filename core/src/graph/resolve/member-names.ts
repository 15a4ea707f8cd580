// The names of a value's members, as far as they can be listed.
import { at } from "./at.js";
import type { Engine } from "./engine.js";
import { exportNames } from "./exports.js";
import type { Resolved } from "./resolved.js";

const deepest = 6;

export function memberNames(engine: Engine, value: Resolved, depth = 0): readonly string[] {
  if (depth > deepest) return [];
  switch (value.kind) {
    case "record": {
      const record = at(engine.facts(value.site.file).expressions, value.site.expression);
      if (record.kind !== "record") return [];
      const names = record.entries.flatMap((entry) => {
        if (entry.kind !== "spread") return entry.name === null ? [] : [entry.name];
        return engine.expression(value.site.file, entry.of, value.site.scope).flatMap((spread) => memberNames(engine, spread, depth + 1));
      });
      return [...new Set(names)];
    }
    case "shape": {
      const shape = at(engine.facts(value.file).shapes, value.shape);
      const inherited = shape.extends.flatMap((type) => engine.type(value.file, type, value.scope)).flatMap((base) => memberNames(engine, base, depth + 1));
      return [...new Set([...Object.keys(shape.members), ...inherited])];
    }
    case "instance":
      return Object.keys(at(engine.facts(value.file).classes, value.index).members);
    case "module":
      return exportNames(engine, value.file);
    case "enum": {
      const binding = at(engine.facts(value.file).bindings, value.binding);
      return binding.kind === "enum" ? Object.keys(binding.members) : [];
    }
    default:
      return [];
  }
}
