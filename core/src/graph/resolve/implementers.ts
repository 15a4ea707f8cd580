// Who may stand behind an interface or a base class: classes that implement or extend it, and object literals typed so.
import type { ExpressionId } from "../../model/facts.js";
import type { FilePath } from "../../model/names.js";
import { at } from "./at.js";
import type { Engine } from "./engine.js";
import type { Resolved, ResolvedClass, ResolvedInstance, ResolvedRecord, ResolvedShape } from "./resolved.js";
import { classValue, recordValue } from "./values.js";

export type Implementer = ResolvedClass | ResolvedRecord;
export interface Implementers {
  /** Classes below a class, directly or not. */
  readonly subclasses: (of: ResolvedClass | ResolvedInstance) => readonly ResolvedClass[];
  /** Classes and object literals that are typed by a shape, or by one that extends it. */
  readonly ofShape: (file: FilePath, shape: number) => readonly Implementer[];
}

interface Index {
  readonly classes: Map<string, ResolvedClass[]>;
  readonly shapes: Map<string, Implementer[]>;
  readonly subshapes: Map<string, ResolvedShape[]>;
}

export function openImplementers(engine: Engine): Implementers {
  let index: Index | null = null;
  const read = (): Index => (index ??= readIndex(engine));
  const subclasses = (of: ResolvedClass | ResolvedInstance): readonly ResolvedClass[] =>
    closure(of, (each) => read().classes.get(classKey(each.file, each.index)) ?? []);
  const ofShape = (file: FilePath, shape: number): readonly Implementer[] => {
    const shapes = [
      shapeKey(file, shape),
      ...closure({ file, shape }, (each) => read().subshapes.get(shapeKey(each.file, each.shape)) ?? []).map((each) => shapeKey(each.file, each.shape)),
    ];
    const direct = shapes.flatMap((key) => read().shapes.get(key) ?? []);
    return distinct(direct.flatMap((each): readonly Implementer[] => (each.kind === "class" ? [each, ...subclasses(each)] : [each])));
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
  const index: Index = { classes: new Map(), shapes: new Map(), subshapes: new Map() };
  for (const file of engine.paths) {
    readClasses(engine, file, index);
    readShapes(engine, file, index);
    readRecords(engine, file, index);
  }
  return index;
}
function readClasses(engine: Engine, file: FilePath, index: Index): void {
  for (const [position, facts] of engine.facts(file).classes.entries()) {
    const value = classValue(file, position, null);
    const above = facts.implements.flatMap((type) => engine.type(file, type, null));
    for (const base of [...engine.bases(value), ...above]) {
      if (base.kind === "class" || base.kind === "instance") add(index.classes, classKey(base.file, base.index), value);
      if (base.kind === "shape") add(index.shapes, shapeKey(base.file, base.shape), value);
    }
  }
}
function readShapes(engine: Engine, file: FilePath, index: Index): void {
  for (const [position, facts] of engine.facts(file).shapes.entries()) {
    for (const base of facts.extends.flatMap((type) => engine.type(file, type, null))) {
      if (base.kind === "shape")
        add(index.subshapes, shapeKey(base.file, base.shape), { kind: "shape", key: `s:${file}:${position}`, file, shape: position, scope: null });
    }
  }
}
/** Only literals that hold functions: nothing else of them can be called. */
function readRecords(engine: Engine, file: FilePath, index: Index): void {
  const { expressions, contexts } = engine.facts(file);
  expressions.forEach((expression, id) => {
    if (expression.kind !== "record" || contexts[id] === undefined) return;
    if (!expression.entries.some((entry) => entry.kind === "field" && mayBeFunction(engine, file, entry.value))) return;
    const value = recordValue({ file, expression: id, scope: null });
    for (const expected of engine.context(file, id, null)) if (expected.kind === "shape") add(index.shapes, shapeKey(expected.file, expected.shape), value);
  });
}
function mayBeFunction(engine: Engine, file: FilePath, id: ExpressionId): boolean {
  const { kind } = at(engine.facts(file).expressions, id);
  return kind === "function" || kind === "name" || kind === "call" || kind === "member";
}
function add<T extends Resolved>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
