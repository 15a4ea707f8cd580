// Members by name.
import type { Entry } from "../../model/facts.js";
import { field, name as makeName } from "../../model/names.js";
import { at } from "./at.js";
import { augmented } from "./augmentations.js";
import { classMember } from "./class-members.js";
import type { Engine } from "./engine.js";
import { handedField } from "./expected-parameters.js";
import { memberNames } from "./member-names.js";
import type { External, Resolved, ResolvedMapped, ResolvedRecord, Values } from "./resolved.js";
import { typeKey, withTypes } from "./scopes.js";
import { shapeMember } from "./shape-members.js";
import { builtinValue, enumMember, externalMember, flat, listValue, literalValue, now, unique } from "./values.js";

const ofFunctions = new Set(["bind", "call", "apply"]);
const ofPromises = new Set(["then", "catch", "finally"]);

export function members(engine: Engine, values: Values, name: string): Values {
  return flat(values, (value) => memberOf(engine, value, name));
}

function memberOf(engine: Engine, value: Resolved, name: string): Values {
  switch (value.kind) {
    case "instance":
    case "class":
      return classMember(engine, value, name);
    case "shape":
      return shapeMember(engine, value, name);
    case "record":
      return hasSpread(engine, value)
        ? engine.memory.rememberKey(`${value.key}.${name}`, () => recordMember(engine, value, name))
        : recordMember(engine, value, name);
    case "module":
      return engine.exported(value.file, name);
    case "namespace":
    case "enum":
      return declaredMember(engine, value, name);
    case "mapped":
      return mappedMember(engine, value, name);
    case "external":
      return unique([
        ...handedField(engine, value, name),
        ...handedMember(engine, value, name),
        ...augmented(engine, value, name),
        ...externalMember(value, name),
      ]);
    case "table":
      return value.map ? [builtinValue(name, value)] : value.of.values();
    case "list":
      return [builtinValue(name, value)];
    case "promise":
      return ofPromises.has(name) ? [builtinValue(name, value)] : [];
    case "function":
    case "signature":
      return ofFunctions.has(name) ? [builtinValue(name, value)] : [];
    default:
      return [];
  }
}

/** `state = { ...state, x }` holds itself. */
function hasSpread(engine: Engine, value: ResolvedRecord): boolean {
  const record = at(engine.facts(value.site.file).expressions, value.site.expression);
  return record.kind === "record" && record.entries.some((entry) => entry.kind === "spread");
}
function recordMember(engine: Engine, value: ResolvedRecord, name: string): Values {
  const record = at(engine.facts(value.site.file).expressions, value.site.expression);
  if (record.kind !== "record") return [];
  const found: Resolved[] = [];
  for (const entry of record.entries.toReversed()) {
    if (entry.kind === "spread") found.push(...engine.member(engine.expression(value.site.file, entry.of, value.site.scope), name));
    else if (entry.name === name) {
      found.push(...entryValues(engine, value, entry));
      break;
    }
  }
  // A computed key may be any name.
  if (found.length === 0) found.push(...computedMembers(engine, value));
  if (value.declared.length === 0) return unique(found);
  const declared = engine.member(value.declared, name);
  return found.length === 0 ? declared : unique(found.map((each) => (each.kind === "function" && each.declared.length === 0 ? { ...each, declared } : each)));
}
/** `{ [Kind.Draft]: open }`: what stands under names that are worked out. */
function computedMembers(engine: Engine, value: ResolvedRecord): Values {
  const record = at(engine.facts(value.site.file).expressions, value.site.expression);
  if (record.kind !== "record") return [];
  return record.entries.flatMap((entry) => (entry.kind === "spread" || entry.name !== null ? [] : entryValues(engine, value, entry)));
}
function entryValues(engine: Engine, value: ResolvedRecord, entry: Exclude<Entry, { kind: "spread" }>): Values {
  const values = engine.expression(value.site.file, entry.value, value.site.scope);
  return entry.kind === "getter" ? flat(values, (getter) => engine.returns(getter, null)) : values;
}

function declaredMember(engine: Engine, value: Extract<Resolved, { kind: "namespace" | "enum" }>, name: string): Values {
  const binding = at(engine.facts(value.file).bindings, value.binding);
  if (binding.kind === "namespace") return unique((field(binding.members, name) ?? []).flatMap((member) => engine.bound(value.file, member, null)));
  if (binding.kind !== "enum" || !Object.hasOwn(binding.members, name)) return [];
  return [enumMember(makeName<"Origin">(`${value.file}#${binding.name}.${name}`), binding.members[name] ?? null)];
}

function mappedMember(engine: Engine, value: ResolvedMapped, name: string): Values {
  const type = at(engine.facts(value.file).types, value.type);
  if (type.kind !== "mapped") return [];
  return engine.type(value.file, type.to, withTypes(engine, value.scope, new Map([[typeKey(value.file, type.parameter), [literalValue(name)]]])));
}

/** `wrapAll(import * as controllers).remove` is that module's `remove`, whatever the wrapper adds. */
function handedMember(engine: Engine, value: External, name: string): Values {
  if (value.call === null) return [];
  const call = at(engine.facts(value.call.file).expressions, value.call.expression);
  if (call.kind !== "call" || call.form !== "call") return [];
  const { file, scope } = value.call;
  return unique(
    call.arguments.flatMap((argument) => {
      if (at(engine.facts(file).expressions, argument).kind !== "name") return [];
      return flat(engine.expression(file, argument, scope), (given) => (given.kind === "module" ? engine.exported(given.file, name) : []));
    }),
  );
}

/** What may stand behind a key that is not known. */
export function itemsOf(engine: Engine, value: Resolved): Values {
  switch (value.kind) {
    case "list":
      return value.item.values();
    case "table":
      return value.map ? [listValue(value.of, [now([]), value.of])] : value.of.values();
    case "external":
      return externalMember(value, "*");
    case "shape": {
      const { index } = at(engine.facts(value.file).shapes, value.shape);
      if (index !== null) return engine.type(value.file, index, value.scope);
      return unique(memberNames(engine, value).flatMap((name) => memberOf(engine, value, name)));
    }
    case "record":
      return unique([
        ...memberNames(engine, value).flatMap((name) => memberOf(engine, value, name)),
        ...computedMembers(engine, value),
        ...flat(value.declared, engine.items),
      ]);
    case "module":
    case "enum":
      return unique(memberNames(engine, value).flatMap((name) => memberOf(engine, value, name)));
    case "mapped": {
      const type = at(engine.facts(value.file).types, value.type);
      return type.kind === "mapped" ? engine.type(value.file, type.to, value.scope) : [];
    }
    default:
      return [];
  }
}
