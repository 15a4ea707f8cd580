// Who may stand behind an interface or a base class: classes that implement or extend it, and object literals typed so.
import type { FilePath } from "../../model/names.js";
import type { Files } from "../../remembering/noted-files.js";
import type { Engine } from "./engine.js";
import { compareRanks, heirKey, openHeirs } from "./heirs.js";
import type { ResolvedClass, ResolvedInstance, ResolvedRecord, ResolvedShape } from "./resolved.js";

export type Implementer = ResolvedClass | ResolvedRecord;
export interface Implementers {
  /** Classes below a class, directly or not. */
  readonly subclasses: (of: ResolvedClass | ResolvedInstance) => readonly ResolvedClass[];
  /** Classes that are typed by a shape, or by one that extends it, and object literals of which a member has that name. */
  readonly ofShape: (file: FilePath, shape: number, name: string) => readonly Implementer[];
  /** What files say by now: who was told otherwise is told anew. */
  readonly refresh: (changed: readonly FilePath[]) => void;
}

export function openImplementers(engine: Engine, files: Files): Implementers {
  const lists = openHeirs(engine, files);
  const { told } = lists;
  // What types a literal is worked out for those alone that have the member: most are arguments, and never stand for anything that is called.
  const subclasses = (of: ResolvedClass | ResolvedInstance): readonly ResolvedClass[] =>
    closure(of, (each) => told("classes", heirKey(each.file, each.index)).flatMap(({ value }) => (value.kind === "class" ? [value] : [])));
  const ofShape = (file: FilePath, shape: number, name: string): readonly Implementer[] => {
    const next = (each: { readonly file: FilePath; readonly shape: number }): readonly ResolvedShape[] =>
      told("subshapes", heirKey(each.file, each.shape)).flatMap(({ value }) => (value.kind === "shape" ? [value] : []));
    const shapes = [heirKey(file, shape), ...closure({ file, shape }, next).map((each) => heirKey(each.file, each.shape))];
    const direct = shapes.flatMap((key) =>
      [told("typed", key), lists.records(name, key), lists.records(null, key)].flat().sort((left, right) => compareRanks(left.rank, right.rank)),
    );
    return distinct(
      direct.flatMap(({ value }): readonly Implementer[] => (value.kind === "class" ? [value, ...subclasses(value)] : value.kind === "record" ? [value] : [])),
    );
  };
  return { subclasses, ofShape, refresh: lists.refresh };
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
