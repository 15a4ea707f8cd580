// What is known at a place in a file: the names in sight, the function around it, whose `this` it is, and where a jump ends up.
import type { BindingId, ClassIndex, FunctionIndex, Owner } from "../model/facts.js";

export interface Scope {
  readonly parent: Scope | null;
  /** Made when the first name is declared: most blocks declare none. */
  values: Map<string, BindingId> | null;
  types: Map<string, BindingId> | null;
  readonly function: FunctionIndex;
  readonly owner: Owner | null;
  readonly home: Home | null;
  readonly jumps: JumpTarget | null;
  /** Where `var` declares. */
  readonly hoistsTo: Scope | null;
}
/** The class around: for `super` and the type `this`. */
export interface Home {
  readonly class: ClassIndex;
  readonly static: boolean;
}
/** What `break` and `continue` may leave, innermost first. */
export interface JumpTarget {
  readonly outer: JumpTarget | null;
  /** Where a `break`, or a `continue`, without a label goes. */
  readonly breaks: boolean;
  readonly continues: boolean;
  /** Where those with one of these labels go. */
  readonly breakLabels: readonly string[];
  readonly continueLabels: readonly string[];
  /** What a jump from further inside calls it. */
  readonly name: string;
  /** Some jump went to it by its name. */
  named: boolean;
  /** Some jump went to it at all. */
  reached: boolean;
}

export function fileScope(): Scope {
  return { parent: null, values: null, types: null, function: 0, owner: null, home: null, jumps: null, hoistsTo: null };
}
export function blockScope(parent: Scope): Scope {
  return scopeIn(parent, parent.jumps);
}
export function jumpScope(parent: Scope, jumps: JumpTarget): Scope {
  return scopeIn(parent, jumps);
}
function scopeIn(parent: Scope, jumps: JumpTarget | null): Scope {
  const { function: index, owner, home } = parent;
  return { parent, values: null, types: null, function: index, owner, home, jumps, hoistsTo: parent.hoistsTo ?? parent };
}
export function ownedScope(parent: Scope, owner: Owner | null, home: Home | null): Scope {
  return { parent, values: null, types: null, function: parent.function, owner, home, jumps: null, hoistsTo: null };
}
export function functionScope(parent: Scope, index: FunctionIndex, owner: Owner | null): Scope {
  return { parent, values: null, types: null, function: index, owner, home: parent.home, jumps: null, hoistsTo: null };
}

export function declareValue(scope: Scope, name: string, binding: BindingId): void {
  scope.values ??= new Map();
  scope.values.set(name, binding);
}
export function declareType(scope: Scope, name: string, binding: BindingId): void {
  scope.types ??= new Map();
  scope.types.set(name, binding);
}
export function findValue(scope: Scope, name: string): BindingId | null {
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    const found = at.values?.get(name);
    if (found !== undefined) return found;
  }
  return null;
}
export function findType(scope: Scope, name: string): BindingId | null {
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    const found = at.types?.get(name);
    if (found !== undefined) return found;
  }
  return null;
}
