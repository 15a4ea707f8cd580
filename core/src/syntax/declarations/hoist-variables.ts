// Declares the names of variables, without their values.
import { ts } from "ts-morph";
import type { BindingId } from "../../model/facts.js";
import { addBinding, type Reader } from "../reader.js";
import { declareValue, type Scope } from "../scope.js";
import { namesIn } from "./binding-names.js";

type Visit = (name: string, binding: BindingId) => void;

// Limit: a `var` inside a block is known in its whole function only from that block on. Reading ahead would cost a pass over every body.
export function hoistVariables(reader: Reader, list: ts.VariableDeclarationList, scope: Scope, visit?: Visit): void {
  const block = (list.flags & ts.NodeFlags.BlockScoped) !== 0;
  for (const declaration of list.declarations) hoistNames(reader, declaration.name, block ? scope : (scope.hoistsTo ?? scope), !block, visit);
}

/** A `var` may repeat the name of a parameter, a function or another `var`: it is that one. */
export function hoistNames(reader: Reader, name: ts.BindingName, scope: Scope, repeats: boolean, visit?: Visit): void {
  namesIn(name, (text) => {
    const known = repeats ? scope.values?.get(text) : undefined;
    const binding = known ?? addVariable(reader, text, scope);
    visit?.(text, binding);
  });
}
function addVariable(reader: Reader, name: string, scope: Scope): BindingId {
  const binding = addBinding(reader, {
    kind: "variable",
    name,
    constant: true,
    value: null,
    assigned: [],
    type: null,
    path: [],
    default: null,
    function: scope.function,
  });
  declareValue(scope, name, binding);
  return binding;
}
