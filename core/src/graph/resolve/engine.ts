// What the parts of the resolver ask of one another. They recurse into each other through this table, so that none imports another in a circle.
import type { BindingId, Export, ExpressionId, FileFacts, FunctionIndex, TypeId } from "../../model/facts.js";
import type { FilePath } from "../../model/names.js";
import type { Ground, Grounds } from "../../remembering/grounds.js";
import type { Memory } from "./memory.js";
import type { External, Resolved, ResolvedFunction, ResolverHooks, Scope, Site, Values } from "./resolved.js";

/** Type arguments as written: `Repository<User>`, seen from the file in which they stand. */
export interface TypeArguments {
  readonly file: FilePath;
  readonly types: readonly TypeId[];
  readonly scope: Scope | null;
}
/** What has type parameters and takes arguments. */
export interface Generic {
  readonly file: FilePath;
  readonly typeParameters: readonly BindingId[];
  readonly parameters: readonly (TypeId | null)[];
  readonly scope: Scope | null;
}
/** Where an exported name is declared. */
export type Place =
  | { readonly kind: "own"; readonly file: FilePath; readonly found: Exclude<Export, { kind: "elsewhere" }> }
  | { readonly kind: "module"; readonly file: FilePath }
  /** A member of what `export =` hands out. */
  | { readonly kind: "member"; readonly of: Place; readonly name: string }
  | { readonly kind: "library"; readonly specifier: string; readonly name: string };
export interface Augmentation {
  readonly file: FilePath;
  readonly module: string | null;
  readonly name: string;
  readonly shape: number;
}

/** What was found, and what it was read from. */
export interface Grounded<V> {
  readonly value: V;
  readonly ground: Ground;
}

export interface Engine {
  readonly paths: readonly FilePath[];
  readonly facts: (file: FilePath) => FileFacts;
  /** The own file that an import leads to. */
  readonly leadsTo: (specifier: string, from: FilePath) => FilePath | null;
  readonly hooks: ResolverHooks;
  readonly memory: Memory;
  readonly grounds: Grounds;
  /** Where exports are declared, once found. */
  readonly places: Map<FilePath, Map<string, Grounded<Place | null>>>;
  readonly scopes: Map<string, Grounded<Scope>>;
  /** What of a scope is seen from a function. */
  readonly seen: Map<Scope, Map<string, Grounded<Scope | null>>>;
  /** By the name of a member that they add. */
  readonly augmentations: ReadonlyMap<string, readonly Augmentation[]>;

  readonly expression: (file: FilePath, expression: ExpressionId, scope: Scope | null) => Values;
  readonly type: (file: FilePath, type: TypeId | null, scope: Scope | null) => Values;
  /** A name used as a value. */
  readonly bound: (file: FilePath, binding: BindingId, scope: Scope | null) => Values;
  /** A name used as a type. */
  readonly named: (file: FilePath, binding: BindingId, given: TypeArguments | null, scope: Scope | null) => Values;
  readonly exported: (file: FilePath, name: string) => Values;
  readonly exportedType: (file: FilePath, name: string, given: TypeArguments | null) => Values;
  readonly member: (values: Values, name: string) => Values;
  /** What may stand behind a key that is not known. */
  readonly items: (value: Resolved) => Values;
  readonly returns: (callee: Resolved, call: Site | null) => Values;
  readonly made: (callee: Resolved, call: Site) => Values;
  readonly awaited: (values: Values) => Values;
  /** The type that the surroundings of an expression expect there. */
  readonly context: (file: FilePath, expression: ExpressionId, scope: Scope | null) => Values;
  readonly parameter: (file: FilePath, fn: FunctionIndex, index: number, scope: Scope | null) => Values;
  readonly enter: (fn: ResolvedFunction, call: Site | null) => Scope | null;
  readonly infer: (generic: Generic, call: Site | null, skip: number | null) => Scope | null;
  readonly bases: (value: Resolved) => Values;
  /** Functions among what was handed to the call that made a library's value. */
  readonly handedOver: (external: External) => readonly ResolvedFunction[];
}
