// What one file says, before anything is concluded. Plain data from the text of that file alone:
// names from elsewhere are recorded, never followed. Everything refers by index into the file's own lists.
import type { Digest, FilePath } from "./names.js";

/** Index into `FileFacts.expressions`. */
export type ExpressionId = number;
/** Index into `FileFacts.types`. */
export type TypeId = number;
/** Index into `FileFacts.bindings`. */
export type BindingId = number;
/** Index into `FileFacts.functions`; 0 is the body of the file itself. */
export type FunctionIndex = number;
/** Index into `FileFacts.classes`. */
export type ClassIndex = number;
/** Index into `FileFacts.shapes`. */
export type ShapeIndex = number;
/** Offsets into the text, end exclusive. */
export type Range = readonly [start: number, end: number];

export interface FileFacts {
  readonly path: FilePath;
  /** Of the text that these facts were read from. */
  readonly digest: Digest;
  /** Offset at which each line starts. */
  readonly lineStarts: readonly number[];
  /** "use server" and the like, at the top of the file. */
  readonly directives: readonly string[];
  readonly expressions: readonly Expression[];
  readonly types: readonly Type[];
  readonly bindings: readonly Binding[];
  readonly functions: readonly FunctionFacts[];
  readonly classes: readonly ClassFacts[];
  readonly shapes: readonly ShapeFacts[];
  /** What the surroundings of a function or record say about its type. Keyed by ExpressionId. */
  readonly contexts: Readonly<Record<number, Context>>;
  /** Every call, in the order of the text. */
  readonly calls: readonly ExpressionId[];
  /** By exported name; "default" and "=" (`export =`) included. */
  readonly exports: Readonly<Record<string, Export>>;
  /** `export * from`: specifiers. */
  readonly stars: readonly string[];
  /** Every specifier that the file imports, re-exports, or loads by `import("…")` or `require("…")`; types too. */
  readonly imports: readonly string[];
  /** `declare module "x" { interface Y {} }` and `declare global { … }` (module null). */
  readonly augmentations: readonly { readonly module: string | null; readonly name: string; readonly shape: ShapeIndex }[];
  readonly syntaxErrors: readonly { readonly at: Range; readonly message: string }[];
}

/** Several, where a value and a type share a name. */
export type Export =
  | { readonly kind: "local"; readonly bindings: readonly BindingId[] }
  | { readonly kind: "expression"; readonly value: ExpressionId }
  | { readonly kind: "elsewhere"; readonly specifier: string; readonly name: string };

// ---- expressions ------------------------------------------------------------

/** Parentheses, `!` and `satisfies` are dropped: they change no value. */
export type Expression =
  | { readonly kind: "name"; readonly binding: BindingId }
  | { readonly kind: "global"; readonly name: string } // not declared in this file
  | { readonly kind: "this"; readonly of: Owner | null }
  | { readonly kind: "super"; readonly class: ClassIndex; readonly static: boolean }
  | { readonly kind: "member"; readonly of: ExpressionId; readonly name: string; readonly optional: boolean }
  | { readonly kind: "element"; readonly of: ExpressionId; readonly key: ExpressionId; readonly optional: boolean }
  | Call
  | { readonly kind: "await"; readonly of: ExpressionId }
  | { readonly kind: "literal"; readonly value: string | number | boolean | null }
  | { readonly kind: "nothing" } // undefined, void x
  | { readonly kind: "template"; readonly texts: readonly string[]; readonly holes: readonly ExpressionId[] } // texts: one more than holes
  | { readonly kind: "record"; readonly entries: readonly Entry[] }
  | { readonly kind: "list"; readonly items: readonly ExpressionId[] }
  | { readonly kind: "spread"; readonly of: ExpressionId } // in a list or among arguments
  | { readonly kind: "function"; readonly function: FunctionIndex }
  | { readonly kind: "class"; readonly class: ClassIndex }
  | { readonly kind: "not"; readonly of: ExpressionId }
  | { readonly kind: "and" | "or" | "nullish"; readonly left: ExpressionId; readonly right: ExpressionId }
  | { readonly kind: "ternary"; readonly test: ExpressionId; readonly then: ExpressionId; readonly otherwise: ExpressionId }
  | { readonly kind: "compare"; readonly operator: CompareOperator; readonly left: ExpressionId; readonly right: ExpressionId }
  | { readonly kind: "assign"; readonly target: ExpressionId; readonly value: ExpressionId } // `=`, `??=`, `||=`, `&&=`; its value is `value`
  | { readonly kind: "cast"; readonly of: ExpressionId; readonly type: TypeId }
  | { readonly kind: "item"; readonly of: ExpressionId } // one element of what is iterated
  | { readonly kind: "import"; readonly specifier: string | null; readonly required: boolean } // import("…"), require("…"); null: not a literal
  | { readonly kind: "other"; readonly parts: readonly ExpressionId[] }; // arithmetic, JSX, typeof, …: what it is made of

export interface Call {
  readonly kind: "call";
  readonly form: "call" | "new" | "tag"; // tag: sql`…`, one argument: the template
  readonly callee: ExpressionId;
  readonly arguments: readonly ExpressionId[];
  readonly types: readonly TypeId[];
  readonly optional: boolean; // f?.() or a?.b()
  readonly at: Range;
}
export type CompareOperator = "equal" | "unequal" | "less" | "at-most" | "greater" | "at-least" | "instance-of" | "in"; // equal: == and ===
/** name null: a computed key that is no literal. */
export type Entry =
  | { readonly kind: "field"; readonly name: string | null; readonly value: ExpressionId }
  | { readonly kind: "getter"; readonly name: string | null; readonly value: ExpressionId } // value: the getter's function
  | { readonly kind: "spread"; readonly of: ExpressionId };
/** Whose `this`: of a class (or of its instances), or of the record whose method it is. */
export type Owner =
  | { readonly kind: "class"; readonly class: ClassIndex; readonly static: boolean }
  | { readonly kind: "record"; readonly record: ExpressionId };

/** Why an expression is what it is, seen from outside of it: gives callbacks their parameter types, and functions their names. */
export type Context =
  | { readonly kind: "argument"; readonly call: ExpressionId; readonly index: number }
  | { readonly kind: "field"; readonly record: ExpressionId; readonly name: string }
  | { readonly kind: "item"; readonly list: ExpressionId; readonly index: number }
  | { readonly kind: "typed"; readonly type: TypeId }
  | { readonly kind: "returned"; readonly by: FunctionIndex }
  | { readonly kind: "assigned"; readonly to: ExpressionId }
  | { readonly kind: "named"; readonly binding: BindingId }; // `const x = …` without a type

// ---- bindings ---------------------------------------------------------------

/** `path`: the way from the value to the name in a destructuring: `const { a: [b] } = v` gives ["a", 0]; a rest element is skipped. */
export type Binding =
  | {
      readonly kind: "variable";
      readonly name: string;
      readonly constant: boolean; // const, or never assigned again
      readonly value: ExpressionId | null;
      readonly assigned: readonly ExpressionId[]; // by later assignments
      readonly type: TypeId | null;
      readonly path: readonly (string | number)[];
      readonly default: ExpressionId | null; // in the pattern: `{ a = 1 }`
      readonly function: FunctionIndex; // in whose body it stands
    }
  | {
      readonly kind: "parameter";
      readonly name: string;
      readonly function: FunctionIndex;
      readonly index: number; // an explicit `this` does not count
      readonly rest: boolean;
      readonly type: TypeId | null;
      readonly default: ExpressionId | null; // of the parameter: `f(x = 1)`
      readonly path: readonly (string | number)[];
      readonly inner: ExpressionId | null; // default in the pattern: `f({ a = 1 })`
      readonly assigned: readonly ExpressionId[];
    }
  | { readonly kind: "function"; readonly name: string; readonly functions: readonly FunctionIndex[] } // overloads: the one with a body last
  | { readonly kind: "class"; readonly name: string; readonly class: ClassIndex; readonly shapes: readonly ShapeIndex[] } // shapes: interfaces merged into it
  | { readonly kind: "import"; readonly name: string; readonly specifier: string; readonly imported: string } // "default", "*" (namespace), "=" (import x = require)
  | { readonly kind: "enum"; readonly name: string; readonly members: Readonly<Record<string, string | number | null>> } // null: computed
  | { readonly kind: "namespace"; readonly name: string; readonly members: Readonly<Record<string, readonly BindingId[]>> }
  | { readonly kind: "shape"; readonly name: string; readonly shapes: readonly ShapeIndex[] } // interface, its declarations merged
  | { readonly kind: "alias"; readonly name: string; readonly type: TypeId; readonly parameters: readonly BindingId[] }
  | { readonly kind: "type-parameter"; readonly name: string; readonly constraint: TypeId | null; readonly default: TypeId | null };

// ---- functions and classes --------------------------------------------------

export interface FunctionFacts {
  /** Its own within the file: "UserService.remove", "createUser>2"; "" for the file's body. */
  readonly name: string;
  readonly at: Range;
  /** Of the name, or of the arrow: where an editor would point. */
  readonly nameAt: Range;
  readonly form: "file" | "function" | "arrow" | "method" | "constructor" | "getter" | "setter";
  readonly async: boolean;
  readonly generator: boolean;
  readonly parameters: readonly ParameterFacts[];
  readonly typeParameters: readonly BindingId[];
  readonly thisType: TypeId | null;
  readonly returnType: TypeId | null;
  /** `asserts x is T` or `asserts x`. */
  readonly asserts: boolean;
  /** What its return statements (or its arrow's expression) hand back. */
  readonly returned: readonly ExpressionId[];
  /** null: an overload, an abstract or a declared one. */
  readonly body: Step | null;
  /** Directives at the top of the body: "use server". */
  readonly directives: readonly string[];
  readonly decorators: readonly Decorator[];
  /** The function whose body it stands in; null for the file's own. */
  readonly parent: FunctionIndex | null;
  readonly owner: Owner | null;
  /** Where it stands as a value, if it does. */
  readonly expression: ExpressionId | null;
}
export interface ParameterFacts {
  readonly name: string | null; // null: destructured
  readonly type: TypeId | null;
  readonly default: ExpressionId | null;
  readonly rest: boolean;
  readonly optional: boolean;
  readonly decorators: readonly Decorator[];
}
/** `@X` and `@X(…)`: the expression behind the sign. */
export interface Decorator {
  readonly value: ExpressionId;
  readonly at: Range;
}

export interface ClassFacts {
  readonly name: string;
  readonly at: Range;
  readonly nameAt: Range;
  readonly abstract: boolean;
  readonly extends: ExpressionId | null;
  readonly extendsTypes: readonly TypeId[];
  readonly implements: readonly TypeId[];
  readonly typeParameters: readonly BindingId[];
  readonly constructorFunction: FunctionIndex | null;
  /** By member name; a name may have several: overloads, getter and setter. */
  readonly members: Readonly<Record<string, readonly Member[]>>;
  readonly statics: Readonly<Record<string, readonly Member[]>>;
  readonly decorators: readonly Decorator[];
}
export type Member =
  | { readonly kind: "method" | "getter" | "setter"; readonly function: FunctionIndex; readonly abstract: boolean }
  | {
      readonly kind: "property"; // also `constructor(private x: T)`, and `this.x = …` where nothing declares x
      readonly at: Range;
      readonly type: TypeId | null;
      readonly value: ExpressionId | null;
      readonly parameter: number | null; // index of the constructor's parameter that it is
      readonly decorators: readonly Decorator[];
    };

// ---- types ------------------------------------------------------------------

/** `unknown` in the place of what carries no call edge: keyof, conditional tests, template types. */
export type Type =
  | { readonly kind: "reference"; readonly binding: BindingId; readonly path: readonly string[]; readonly arguments: readonly TypeId[] }
  | { readonly kind: "global"; readonly name: string; readonly arguments: readonly TypeId[] } // Promise, Array, NodeJS.Timeout
  | { readonly kind: "shape"; readonly shape: ShapeIndex }
  | { readonly kind: "function"; readonly signature: Signature; readonly constructs: boolean }
  | { readonly kind: "union" | "intersection"; readonly of: readonly TypeId[] }
  | { readonly kind: "array"; readonly of: TypeId }
  | { readonly kind: "tuple"; readonly items: readonly TypeId[] }
  | { readonly kind: "typeof"; readonly value: ExpressionId }
  | { readonly kind: "indexed"; readonly of: TypeId; readonly key: TypeId }
  | { readonly kind: "keyof"; readonly of: TypeId }
  | { readonly kind: "import"; readonly specifier: string; readonly path: readonly string[]; readonly typeof: boolean; readonly arguments: readonly TypeId[] }
  | { readonly kind: "this"; readonly class: ClassIndex }
  | { readonly kind: "mapped"; readonly parameter: BindingId; readonly over: TypeId; readonly to: TypeId } // { [K in over]: to }
  | { readonly kind: "conditional"; readonly then: TypeId; readonly otherwise: TypeId }
  | { readonly kind: "literal"; readonly value: string | number | boolean | null }
  | { readonly kind: "unknown" };
export interface Signature {
  readonly at: Range;
  readonly typeParameters: readonly BindingId[];
  readonly parameters: readonly (TypeId | null)[];
  readonly returns: TypeId | null;
}
/** An interface or a type literal. */
export interface ShapeFacts {
  readonly name: string | null;
  readonly at: Range;
  readonly typeParameters: readonly BindingId[];
  readonly extends: readonly TypeId[];
  readonly members: Readonly<Record<string, readonly ShapeMember[]>>;
  readonly callable: readonly Signature[];
  readonly index: TypeId | null; // [key: string]: T
}
export type ShapeMember =
  | { readonly kind: "method"; readonly signature: Signature }
  | { readonly kind: "property"; readonly at: Range; readonly type: TypeId | null };

// ---- bodies -----------------------------------------------------------------

/** A body in order of evaluation: a small tree of structured control flow, whose calls and conditions mean nothing yet. */
export type Step =
  | { readonly kind: "sequence"; readonly steps: readonly Step[] }
  | { readonly kind: "choice"; readonly test: ExpressionId; readonly then: Step; readonly otherwise: Step; readonly at: Range | null } // at: of the test, where it is an `if`
  | { readonly kind: "fork"; readonly arms: readonly Step[] } // one of these, and no readable test says which
  | { readonly kind: "loop"; readonly body: Step } // no round, or more
  | { readonly kind: "landing"; readonly body: Step; readonly label: string | null } // a jump inside (with this label, or with none) ends up behind it
  | { readonly kind: "attempt"; readonly body: Step; readonly rescue: Step | null; readonly ensure: Step | null }
  | {
      readonly kind: "leave";
      readonly how: "return" | "throw" | "jump";
      readonly value: ExpressionId | null;
      readonly label: string | null;
      readonly at: Range;
    }
  | { readonly kind: "call"; readonly call: ExpressionId; readonly use: Use }
  | { readonly kind: "await"; readonly of: ExpressionId } // of anything but a call: the promise was made earlier
  | { readonly kind: "assign"; readonly target: ExpressionId; readonly value: ExpressionId; readonly at: Range } // to a member: `user.role = …`
  | { readonly kind: "blind"; readonly reason: "labelled-jump" | "eval" | "dynamic-import"; readonly at: Range };

/** What becomes of a call's answer. A promise is settled here only if it is awaited, or returned. */
export type Use = "awaited" | "returned" | "kept" | "dropped"; // kept: stored, passed on, tested; dropped: also by `void`
