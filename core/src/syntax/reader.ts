// What reading one file keeps in hand: its growing lists, and the readers that call one another through it (so that no two rooms import each other).
import type { ts } from "ts-morph";
import type {
  Binding,
  BindingId,
  ClassFacts,
  ClassIndex,
  Context,
  Decorator,
  Export,
  Expression,
  ExpressionId,
  FileFacts,
  FunctionFacts,
  Member,
  Range,
  ShapeFacts,
  Step,
  Type,
  TypeId,
  Use,
} from "../model/facts.js";
import type { Scope } from "./scope.js";

/** Still being filled in. */
export type Open<T> = { -readonly [Key in keyof T]: T[Key] extends Range ? Range : T[Key] extends readonly (infer Item)[] ? Item[] : T[Key] };
type EachOpen<T> = T extends unknown ? Open<T> : never;
export type OpenBinding = EachOpen<Binding>;
export type OpenFunction = Open<FunctionFacts>;
export type OpenClass = Open<Omit<ClassFacts, "members" | "statics">> & { readonly members: Map<string, Member[]>; readonly statics: Map<string, Member[]> };

/** Evaluated before an expression, and no part of its value. */
export interface Prelude {
  readonly of: ExpressionId;
  readonly use: Use;
}
/** A member that is written to. */
export interface Write {
  readonly target: ExpressionId;
  readonly value: ExpressionId;
  readonly at: Range;
}
export type FunctionNode = ts.FunctionLikeDeclaration;
/** A body to be read once all that surrounds it is known. */
export interface FunctionJob {
  readonly index: number;
  readonly node: FunctionNode;
  readonly scope: Scope;
  /** What runs before the body: property initialisers in a constructor. */
  readonly before: Step[];
  readonly parameterDecorators: readonly (readonly Decorator[])[];
}

export interface Reader {
  readonly source: ts.SourceFile;
  readonly text: string;

  readonly expressions: Expression[];
  readonly types: Type[];
  readonly bindings: OpenBinding[];
  readonly functions: OpenFunction[];
  readonly classes: OpenClass[];
  readonly shapes: ShapeFacts[];
  readonly contexts: Record<number, Context>;
  readonly calls: ExpressionId[];
  readonly exports: Map<string, Export>;
  readonly stars: string[];
  readonly imports: Set<string>;
  readonly augmentations: FileFacts["augmentations"][number][];

  /** One expression for all uses of a name, one type for all uses of a plain type name. */
  readonly sharedExpressions: Map<BindingId | string, ExpressionId>;
  readonly sharedTypes: Map<BindingId | string, TypeId>;
  readonly namespaces: Map<BindingId, Map<string, BindingId[]>>;
  /** From the name that `x instanceof C` stands for inside, to the name outside. */
  readonly narrowed: Map<BindingId, BindingId>;

  /** What the lowering needs beyond the expression itself. */
  readonly writes: Map<ExpressionId, Write[]>;
  readonly preludes: Map<ExpressionId, readonly Prelude[]>;
  readonly dynamicImports: Map<ExpressionId, Range>;
  readonly classSteps: Map<ClassIndex, readonly Step[]>;

  readonly jobs: FunctionJob[];
  readonly read: Readings;
}
export interface Readings {
  readonly expression: (reader: Reader, node: ts.Node, scope: Scope) => ExpressionId;
  readonly type: (reader: Reader, node: ts.Node, scope: Scope) => TypeId;
  readonly classParts: (reader: Reader, node: ts.ClassLikeDeclaration, scope: Scope, index: ClassIndex) => void;
  readonly statements: (reader: Reader, statements: readonly ts.Statement[], scope: Scope, into: Step[]) => void;
  readonly statement: (reader: Reader, node: ts.Statement, scope: Scope, into: Step[]) => void;
}

export function openReader(source: ts.SourceFile, read: Readings): Reader {
  return {
    source,
    text: source.text,
    expressions: [],
    types: [],
    bindings: [],
    functions: [],
    classes: [],
    shapes: [],
    contexts: {},
    calls: [],
    exports: new Map(),
    stars: [],
    imports: new Set(),
    augmentations: [],
    sharedExpressions: new Map(),
    sharedTypes: new Map(),
    namespaces: new Map(),
    narrowed: new Map(),
    writes: new Map(),
    preludes: new Map(),
    dynamicImports: new Map(),
    classSteps: new Map(),
    jobs: [],
    read,
  };
}

export function addExpression(reader: Reader, expression: Expression): ExpressionId {
  return reader.expressions.push(expression) - 1;
}
export function addType(reader: Reader, type: Type): TypeId {
  return reader.types.push(type) - 1;
}
export function addBinding(reader: Reader, binding: OpenBinding): BindingId {
  return reader.bindings.push(binding) - 1;
}

/** Comes before what is noted already. */
export function notePrelude(reader: Reader, id: ExpressionId, before: readonly ExpressionId[], use: Use): void {
  if (before.length === 0) return;
  const known = reader.preludes.get(id) ?? [];
  reader.preludes.set(id, [...before.map((of) => ({ of, use })), ...known]);
}

export function rangeOf(reader: Reader, node: ts.Node): Range {
  return [node.getStart(reader.source), node.end];
}

/** An entry that must be there: a wrong index is our bug. */
export function entry<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new Error(`No entry ${index} in a list of ${list.length}.`);
  return found;
}
