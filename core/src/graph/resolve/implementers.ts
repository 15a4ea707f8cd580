// Who may stand behind an interface or a base class: classes that implement or extend it, and object literals typed so.
import type { ExpressionId } from "../../model/facts.js";
import type { FilePath } from "../../model/names.js";
import { at } from "./at.js";
import type { Engine } from "./engine.js";
import type { ResolvedClass, ResolvedInstance, ResolvedRecord, ResolvedShape } from "./resolved.js";
import { classValue, recordValue } from "./values.js";

export type Implementer = ResolvedClass | ResolvedRecord;
export interface Implementers {
  /** Classes below a class, directly or not. */
  readonly subclasses: (of: ResolvedClass | ResolvedInstance) => readonly ResolvedClass[];
  /** Classes that are typed by a shape, or by one that extends it, and object literals of which a member has that name. */
  readonly ofShape: (file: FilePath, shape: number, name: string) => readonly Implementer[];
}

interface Index {
  readonly classes: ReadonlyMap<string, readonly ResolvedClass[]>;
  readonly typedClasses: TypedBy;
  readonly subshapes: ReadonlyMap<string, readonly ResolvedShape[]>;
  /** By the name of a member; under null, those that may have any. */
  readonly records: ReadonlyMap<string | null, readonly Ranked<ResolvedRecord>[]>;
}
/** In the order of files, and within one of the text, classes first. */
interface Ranked<T> {
  readonly rank: number;
  readonly value: T;
}
type TypedBy = ReadonlyMap<string, readonly Ranked<Implementer>[]>;
interface Writable {
  readonly classes: Map<string, ResolvedClass[]>;
  readonly typedClasses: Map<string, Ranked<Implementer>[]>;
  readonly subshapes: Map<string, ResolvedShape[]>;
  readonly records: Map<string | null, Ranked<ResolvedRecord>[]>;
  rank: number;
}

export function openImplementers(engine: Engine): Implementers {
  let index: Index | null = null;
  const read = (): Index => (index ??= readIndex(engine));
  const typedRecords = new Map<string | null, TypedBy>();
  // What types a literal is worked out for those alone that have the member: most are arguments, and never stand for anything that is called.
  const recordsWith = (name: string | null): TypedBy => entry(typedRecords, name, () => typed(engine, read().records.get(name) ?? []));
  const subclasses = (of: ResolvedClass | ResolvedInstance): readonly ResolvedClass[] =>
    closure(of, (each) => read().classes.get(classKey(each.file, each.index)) ?? []);
  const ofShape = (file: FilePath, shape: number, name: string): readonly Implementer[] => {
    const shapes = [
      shapeKey(file, shape),
      ...closure({ file, shape }, (each) => read().subshapes.get(shapeKey(each.file, each.shape)) ?? []).map((each) => shapeKey(each.file, each.shape)),
    ];
    const among = [read().typedClasses, recordsWith(name), recordsWith(null)];
    const direct = shapes.flatMap((key) => among.flatMap((typed) => typed.get(key) ?? []).sort((left, right) => left.rank - right.rank));
    return distinct(direct.flatMap(({ value }): readonly Implementer[] => (value.kind === "class" ? [value, ...subclasses(value)] : [value])));
  };
  return { subclasses, ofShape };
}

function closure<Start, T extends Start & { readonly key: string }>(start: Start, next: (of: Start) => readonly T[]): readonly T[] {
  const found = new Map<string, T>();
  const waiting = [...next(start)];
  for (let each = waiting.shift(); each !== undefined; each = waiting.shift()) {
    if (found.has(each.key)) continue;
    found.set(each.key, each);
    waiting.push(...next(each));
  }
  return [...found.values()];
}
function distinct<T extends { readonly key: string }>(values: readonly T[]): readonly T[] {
  return [...new Map(values.map((value) => [value.key, value])).values()];
}
function classKey(file: FilePath, index: number): string {
  return `${file}:${index}`;
}
function shapeKey(file: FilePath, shape: number): string {
  return `${file}:${shape}`;
}

function readIndex(engine: Engine): Index {
  const index: Writable = { classes: new Map(), typedClasses: new Map(), subshapes: new Map(), records: new Map(), rank: 0 };
  for (const file of engine.paths) {
    readClasses(engine, file, index);
    readShapes(engine, file, index);
    readRecords(engine, file, index);
  }
  return index;
}
function readClasses(engine: Engine, file: FilePath, index: Writable): void {
  for (const [position, facts] of engine.facts(file).classes.entries()) {
    const value = classValue(file, position, null);
    const rank = index.rank++;
    const above = facts.implements.flatMap((type) => engine.type(file, type, null));
    for (const base of [...engine.bases(value), ...above]) {
      if (base.kind === "class" || base.kind === "instance") entry(index.classes, classKey(base.file, base.index), none<ResolvedClass>).push(value);
      if (base.kind === "shape") entry(index.typedClasses, shapeKey(base.file, base.shape), none<Ranked<Implementer>>).push({ rank, value });
    }
  }
}
function readShapes(engine: Engine, file: FilePath, index: Writable): void {
  for (const [position, facts] of engine.facts(file).shapes.entries()) {
    for (const base of facts.extends.flatMap((type) => engine.type(file, type, null))) {
      if (base.kind === "shape")
        entry(index.subshapes, shapeKey(base.file, base.shape), none<ResolvedShape>).push({
          kind: "shape",
          key: `s:${file}:${position}`,
          file,
          shape: position,
          scope: null,
        });
    }
  }
}
/** Only literals that hold functions: nothing else of them can be called. */
function readRecords(engine: Engine, file: FilePath, index: Writable): void {
  const { expressions, contexts } = engine.facts(file);
  expressions.forEach((expression, id) => {
    if (expression.kind !== "record" || contexts[id] === undefined) return;
    if (!expression.entries.some((one) => one.kind === "field" && mayBeFunction(engine, file, one.value))) return;
    const ranked = { rank: index.rank++, value: recordValue({ file, expression: id, scope: null }) };
    const names = new Set(expression.entries.map((one) => (one.kind === "spread" ? null : one.name)));
    for (const name of names.has(null) ? [null] : names) entry(index.records, name, none<Ranked<ResolvedRecord>>).push(ranked);
  });
}
function mayBeFunction(engine: Engine, file: FilePath, id: ExpressionId): boolean {
  const { kind } = at(engine.facts(file).expressions, id);
  return kind === "function" || kind === "name" || kind === "call" || kind === "member";
}
/** By the shape that the surroundings expect. */
function typed(engine: Engine, records: readonly Ranked<ResolvedRecord>[]): TypedBy {
  const found = new Map<string, Ranked<Implementer>[]>();
  for (const one of records) {
    const { file, expression } = one.value.site;
    for (const expected of engine.context(file, expression, null))
      if (expected.kind === "shape") entry(found, shapeKey(expected.file, expected.shape), none<Ranked<Implementer>>).push(one);
  }
  return found;
}
function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
function none<T>(): T[] {
  return [];
}
