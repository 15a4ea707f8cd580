// All that a pack may see: calls, classes, functions and files with their names resolved. No syntax passes through this door.
import type { FilePath, Origin, Span } from "../model/names.js";

/**
 * What an expression is known to be, own constants, parameters and factories followed.
 * `origin` is where it comes from as the policy would write it; null for values without a name.
 */
export type Value = { readonly origin: Origin | null; readonly span: Span | null; readonly handle: ValueHandle } & (
  | { readonly kind: "literal"; readonly value: string | number | boolean | null }
  | { readonly kind: "nothing" }
  | { readonly kind: "template"; readonly texts: readonly string[]; readonly holes: readonly Value[]; readonly names: readonly (string | null)[] } // one text more than holes; names: what is written in each
  | {
      readonly kind: "record";
      readonly keys: readonly string[];
      readonly field: (name: string) => Value | null;
      /** It has fields that we cannot see. */
      readonly open: boolean;
      /** What an own function put together: its fields are written in that function's words. */
      readonly answered: boolean;
    }
  | { readonly kind: "list"; readonly items: readonly Value[]; readonly open: boolean }
  | {
      readonly kind: "function";
      readonly name: string;
      readonly decorators: readonly DecoratorView[];
      readonly directives: readonly string[];
      readonly body: BodyView;
    }
  | { readonly kind: "class"; readonly view: ClassView }
  | { readonly kind: "instance"; readonly of: ClassView; readonly member: (name: string) => Value | null } // of an own class
  | { readonly kind: "made"; readonly by: "call" | "new"; readonly call: CallView } // what a call into a library gave; origin ends in "()", or is the class
  | { readonly kind: "named"; readonly types: readonly Value[] } // a name from a library, an enum member, a value of a declared library type
  | { readonly kind: "unknown"; readonly why: string }
);
/** The engine's own: what stands behind a value. A pack hands values back as they are. */
export interface ValueHandle {
  readonly key: string;
}

/** What a function's text tells at a glance; what it does is walked by the engine. */
export interface BodyView {
  /** What its return statements may hand back. */
  readonly answers: readonly Value[];
  /** The same, seen through own functions that a return calls, whatever type they declare. */
  readonly handsBack: readonly Value[];
  /** Somewhere in it stands a throw, or it hands on to the method that it overrides. */
  readonly throws: boolean;
}

export interface CallView {
  /** Of the callee. A receiver's calls end in "()": "express#Router().get", "@trpc/server#initTRPC.create().procedure.use().mutation". */
  readonly origin: Origin;
  readonly form: "call" | "new" | "tag";
  /** What the method is called on; an own class that extends a library's shows as that class. */
  readonly receiver: Value | null;
  /** The calls that made the receiver, the first made first: for `t.procedure.use(a).input(b).mutation(f)`: use, input. Followed through names. */
  readonly links: readonly CallView[];
  /** The calls made on its answer in the same expression, the next first: for `update(t)` in `db.update(t).set(x).where(y)`: set, where. */
  readonly onward: readonly CallView[];
  readonly arguments: readonly Value[];
  readonly types: readonly Value[];
  readonly awaited: boolean;
  /** What its answer is called: "userRouter.remove" for a field of a record that is `userRouter`; null if nothing names it. */
  readonly name: string | null;
  readonly file: FilePath;
  readonly span: Span;
}
export interface DecoratorView {
  /** Of `@X` or `@X()`. */
  readonly origin: Origin | null;
  readonly arguments: readonly Value[];
  /** The whole: a "made" value for a library's decorator, what an own factory returns otherwise. */
  readonly value: Value;
  /** What was called to make it; the whole where nothing was. */
  readonly called: Value;
  readonly span: Span;
}
export interface FunctionView {
  readonly name: string;
  readonly exportedAs: string | null;
  readonly value: Value;
  readonly decorators: readonly DecoratorView[];
  readonly directives: readonly string[];
  readonly file: FilePath;
  readonly span: Span;
}
export interface ClassView {
  readonly name: string;
  readonly origin: Origin;
  /** Library classes that it extends, nearest first: "sequelize#Model". */
  readonly extends: readonly Origin[];
  /** The same as values: for `extends AuthGuard("jwt")` what that call made. Own base classes are looked through. */
  readonly bases: readonly Value[];
  readonly decorators: readonly DecoratorView[];
  /** Of its own base classes, the farthest first. */
  readonly inheritedDecorators: readonly DecoratorView[];
  /** Own and inherited methods with a body, by name. */
  readonly methods: readonly MethodView[];
  readonly static: (name: string) => Value | null;
  readonly file: FilePath;
  readonly span: Span;
}
export interface MethodView extends FunctionView {
  readonly parameters: readonly { readonly name: string | null; readonly decorators: readonly DecoratorView[]; readonly type: Origin | null }[];
}
export interface FileView {
  readonly path: FilePath;
  readonly directives: readonly string[];
  /** Made when asked for: look at path and directives first. */
  readonly exports: ReadonlyMap<string, Value>;
  readonly span: Span;
}
