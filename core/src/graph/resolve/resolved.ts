// What names turn out to be, across files: the types that the resolver hands on.
// Every value has a `key`: its canonical identity, the same in every run and whatever was asked before.
import type { BindingId, ClassIndex, ExpressionId, FunctionIndex, Range, ShapeIndex, Signature, TypeId } from "../../model/facts.js";
import type { FilePath, Origin } from "../../model/names.js";

/** An expression in a file, seen under what its enclosing functions close over. */
export interface Site {
  readonly file: FilePath;
  readonly expression: ExpressionId;
  readonly scope: Scope | null;
}
/** What is known around a piece of code, beyond its own text. */
export interface Scope {
  /** Of all that follows. */
  readonly key: string;
  /** Of `bound` and `self` alone: names an instance of a function, whatever its type arguments are. */
  readonly instance: string;
  /** What enclosing functions' parameters are bound to: "<file>#<functionIndex>:<parameterIndex>". */
  readonly bound: ReadonlyMap<string, Site>;
  /** What type parameters stand for: "<file>#<bindingId>". */
  readonly types: ReadonlyMap<string, Values>;
  /** `this`, where it is more special than the class in whose body it stands. */
  readonly self: Resolved | null;
  /** How many scopes its bound sites are nested: bounded. */
  readonly depth: number;
  /** It binds the item of a loop. */
  readonly rounds: boolean;
}
/** A union; empty: not known. */
export type Values = readonly Resolved[];
/** Values that are worked out when asked for. */
export interface Late {
  readonly key: string;
  readonly values: () => Values;
}

export type Resolved =
  | ResolvedFunction
  | ResolvedSignature
  | ResolvedClass
  | ResolvedInstance
  | ResolvedRecord
  | ResolvedShape
  | ResolvedList
  | ResolvedTable
  | ResolvedPromise
  | ResolvedMapped
  | ResolvedModule
  | ResolvedNamespace
  | ResolvedLiteral
  | ResolvedEnum
  | ResolvedEnumMember
  | ResolvedBuiltin
  | ResolvedCallback
  | External;

/** An own function; `facts.functions[index].body` may be null (abstract, declared). */
export interface ResolvedFunction {
  readonly kind: "function";
  readonly key: string;
  readonly file: FilePath;
  readonly index: FunctionIndex;
  /** What it closes over; `scope.self` is its receiver, if that is more special than the declaring class. */
  readonly scope: Scope | null;
  readonly self: Resolved | null;
  /** The type written beside it (`const f: RequestHandler = () => …`). */
  readonly declared: Values;
}
/** A member of an interface, or a function type: no body. */
export interface ResolvedSignature {
  readonly kind: "signature";
  readonly key: string;
  readonly file: FilePath;
  readonly at: Range;
  readonly signature: Signature;
  /** The shape whose member it is, and the member's name. */
  readonly of: { readonly file: FilePath; readonly shape: ShapeIndex; readonly name: string } | null;
  readonly scope: Scope | null;
}
export interface ResolvedClass {
  readonly kind: "class";
  readonly key: string;
  readonly file: FilePath;
  readonly index: ClassIndex;
  readonly scope: Scope | null;
}
/** Of an own class; the class's type arguments are in `scope.types`. */
export interface ResolvedInstance {
  readonly kind: "instance";
  readonly key: string;
  readonly file: FilePath;
  readonly index: ClassIndex;
  readonly scope: Scope | null;
}
/** An object literal. */
export interface ResolvedRecord {
  readonly kind: "record";
  readonly key: string;
  readonly site: Site;
  /** The type written beside it. */
  readonly declared: Values;
}
/** An own interface or type literal. */
export interface ResolvedShape {
  readonly kind: "shape";
  readonly key: string;
  readonly file: FilePath;
  readonly shape: ShapeIndex;
  readonly scope: Scope | null;
}
/** An array, a set, anything iterated. */
export interface ResolvedList {
  readonly kind: "list";
  readonly key: string;
  readonly item: Late;
  /** By position, where that is known: a list literal, a tuple. */
  readonly items: readonly Late[] | null;
  /** The list literal, if it is one. */
  readonly site: Site | null;
}
/** A Map, a Record, an index signature: any key gives one of `of`. */
export interface ResolvedTable {
  readonly kind: "table";
  readonly key: string;
  readonly of: Late;
  /** Read by `.get(k)` (Map) or by `[k]` (Record). */
  readonly map: boolean;
}
export interface ResolvedPromise {
  readonly kind: "promise";
  readonly key: string;
  readonly of: Late;
}
/** `{ [K in Names]: F<K> }`: a member's type depends on its name. */
export interface ResolvedMapped {
  readonly kind: "mapped";
  readonly key: string;
  readonly file: FilePath;
  readonly type: TypeId;
  readonly scope: Scope | null;
}
/** `import * as x`, or what `require` gives. */
export interface ResolvedModule {
  readonly kind: "module";
  readonly key: string;
  readonly file: FilePath;
}
/** `namespace X { … }` */
export interface ResolvedNamespace {
  readonly kind: "namespace";
  readonly key: string;
  readonly file: FilePath;
  readonly binding: BindingId;
}
export interface ResolvedLiteral {
  readonly kind: "literal";
  readonly key: string;
  readonly value: string | number | boolean | null;
}
export interface ResolvedEnum {
  readonly kind: "enum";
  readonly key: string;
  readonly file: FilePath;
  readonly binding: BindingId;
}
export interface ResolvedEnumMember {
  readonly kind: "enum-member";
  readonly key: string;
  readonly origin: Origin;
  readonly value: string | number | null;
}
/** A method that the language gives to lists, tables, promises and functions: `xs.map`, `p.then`, `f.bind`. */
export interface ResolvedBuiltin {
  readonly kind: "builtin";
  readonly key: string;
  readonly name: string;
  readonly of: ResolvedList | ResolvedTable | ResolvedPromise | ResolvedFunction | ResolvedSignature;
}
/** What is known of a callback by the place that it is handed to: its parameters. */
export interface ResolvedCallback {
  readonly kind: "callback";
  readonly key: string;
  readonly parameters: readonly Late[];
}
/** Something of a library, of the platform ("global#…"), or of a module that is no own file. */
export interface External {
  readonly kind: "external";
  readonly key: string;
  readonly origin: Origin;
  /** The call that made it, if its origin ends in "()" or it was made by `new`. */
  readonly call: Site | null;
  /** What it is a member of; an own class or instance where that extends a library's. For a call's result: of the callee. */
  readonly receiver: Resolved | null;
  /** Its type arguments: `Repository<User>` gives User. */
  readonly types: readonly Late[];
}

export interface Callees {
  /** Own functions with a body, one of which runs: constructors for `new`, implementers and overriders of what has no body of its own. */
  readonly functions: readonly ResolvedFunction[];
  /** Own functions inside what a library's wrapper returned: `const f = cache(fn); f()`. */
  readonly wrapped: readonly { readonly function: ResolvedFunction; readonly by: External }[];
  /** Library functions, by origin (of the callee, without "()"). */
  readonly externals: readonly External[];
  /** Interface members and function types that were called. */
  readonly signatures: readonly ResolvedSignature[];
  /** Own classes that `new` (or `super()`) makes. */
  readonly classes: readonly ResolvedClass[];
  /** Methods of the language on own values: `xs.map(f)`, `f.call(x)`. */
  readonly builtins: readonly ResolvedBuiltin[];
  /** It looks like the project's own (own receiver, own import), and nothing was found. */
  readonly lost: boolean;
  /** More candidates than the bound: `functions` is cut. */
  readonly cut: boolean;
}

export interface ResolverHooks {
  /** What a library's call hands to parameter `parameter` of its callback in argument `callback`, or to a field of that parameter; null: not known. */
  readonly parameter: (call: Site, callee: External, callback: number, parameter: number, field: string | null) => Values | null;
}

export interface Resolver {
  readonly valuesOf: (site: Site) => Values;
  /** Of a call, a `new`, or a tagged template. */
  readonly calleesOf: (call: Site) => Callees;
  readonly memberOf: (value: Resolved, name: string) => Values;
  /** Elements of a list, values of a table or of a record. */
  readonly itemsOf: (value: Resolved) => Values;
  /** Without the promises around it. */
  readonly awaited: (values: Values) => Values;
  /** What the call of a function gives; call null: whoever calls. */
  readonly returnsOf: (callee: Resolved, call: Site | null) => Values;
  /** What a function's parameter is known to be: bound, declared, or by the place where the function stands. */
  readonly parameterOf: (fn: ResolvedFunction, index: number) => Values;
  /** The scope to read a function's body in, when it is called from there: its parameters that are given functions (or what holds such) are bound. */
  readonly enter: (fn: ResolvedFunction, call: Site | null) => Scope | null;
  /** The same with all its parameters bound, by their defaults where nothing is given, and with the receiver that is known. */
  readonly enterWhole: (fn: ResolvedFunction, call: Site, self: Resolved | null) => Scope | null;
  readonly bind: (scope: Scope | null, bound: ReadonlyMap<string, Site>) => Scope | null;
  readonly selfOf: (file: FilePath, fn: FunctionIndex, scope: Scope | null) => Resolved | null;
  readonly typeOf: (file: FilePath, type: TypeId, scope: Scope | null) => Values;
  readonly exportOf: (file: FilePath, name: string) => Values;
  /** Sorted; those by `export *` included. */
  readonly exportNames: (file: FilePath) => readonly string[];
  /** Base classes, nearest first; an external one ends the line. */
  readonly basesOf: (value: ResolvedClass | ResolvedInstance) => Values;
  /** Own: "src/auth.ts#requireAdmin", "src/users.ts#UserService.remove", "src/roles.ts#Role.Admin". */
  readonly originOf: (value: Resolved) => Origin | null;
}
