// What functions and classes are called by where their value goes: the constant, the field, the export. Records and wrappers hand the name on.
import type { ClassIndex, Expression, ExpressionId, FunctionIndex } from "../../model/facts.js";
import { unnamed } from "../declarations/hoist.js";
import { entry, type OpenBinding, type Reader } from "../reader.js";

export interface Labels {
  readonly functions: Map<FunctionIndex, string>;
  readonly classes: Map<ClassIndex, string>;
}
interface Labelling extends Labels {
  readonly reader: Reader;
  /** Also through calls: `userRouter = router({ … })`. Inside of functions, a callback is not what its caller's answer is called. */
  readonly throughCalls: boolean;
}

export function findLabels(reader: Reader): Labels {
  const labels: Labels = { functions: new Map(), classes: new Map() };
  const atTop = { ...labels, reader, throughCalls: true };
  const inside = { ...labels, reader, throughCalls: false };
  for (const binding of reader.bindings) {
    if (binding.name === unnamed) labelDefault(labels, binding);
    if (binding.kind !== "variable" || binding.path.length > 0) continue;
    for (const value of [binding.value, ...binding.assigned]) if (value !== null) label(binding.function === 0 ? atTop : inside, value, binding.name);
  }
  for (const [name, made] of reader.exports) if (made.kind === "expression") label(atTop, made.value, name === "=" ? "default" : name);
  reader.classes.forEach((owner, index) => {
    const of = owner.name || labels.classes.get(index) || "class";
    for (const members of [owner.members, owner.statics]) {
      for (const [name, all] of members)
        for (const each of all) if (each.kind === "property" && each.value !== null) label(inside, each.value, `${of}.${name}`);
    }
  });
  for (const facts of reader.functions) for (const value of facts.returned) labelFields(inside, value, "");
  for (const writes of reader.writes.values()) for (const { target, value } of writes) label(inside, value, dotted(reader, target));
  return labels;
}

/** `export default function () {}`, `export default class {}` */
function labelDefault(labels: Labels, binding: OpenBinding): void {
  if (binding.kind === "function") for (const index of binding.functions) labels.functions.set(index, "default");
  if (binding.kind === "class") labels.classes.set(binding.class, "default");
}

function label(labelling: Labelling, id: ExpressionId, name: string): void {
  const expression = entry(labelling.reader.expressions, id);
  switch (expression.kind) {
    case "function":
      if (!labelling.functions.has(expression.function)) labelling.functions.set(expression.function, name);
      return;
    case "class":
      if (!labelling.classes.has(expression.class)) labelling.classes.set(expression.class, name);
      return;
    case "record":
      labelFields(labelling, id, `${name}.`);
      return;
    case "call":
      if (labelling.throughCalls) for (const part of [expression.callee, ...expression.arguments]) label(labelling, part, name);
      return;
    default:
      for (const part of handsOn(expression, labelling.throughCalls)) label(labelling, part, name);
  }
}
function labelFields(labelling: Labelling, id: ExpressionId, prefix: string): void {
  const expression = entry(labelling.reader.expressions, id);
  if (expression.kind !== "record") return;
  for (const each of expression.entries) if (each.kind !== "spread" && each.name !== null) label(labelling, each.value, prefix + each.name);
}

/** The parts of an expression that may be its value. */
function handsOn(expression: Expression, throughCalls: boolean): readonly ExpressionId[] {
  switch (expression.kind) {
    case "cast":
    case "await":
      return [expression.of];
    case "member":
      return throughCalls ? [expression.of] : [];
    case "list":
      return expression.items;
    case "ternary":
      return [expression.then, expression.otherwise];
    case "and":
    case "or":
    case "nullish":
      return [expression.left, expression.right];
    case "assign":
      return [expression.value];
    default:
      return [];
  }
}

/** "router.handle"; `this`, `exports` and `module.exports` say nothing. */
function dotted(reader: Reader, id: ExpressionId): string {
  const expression = entry(reader.expressions, id);
  if (expression.kind === "name") return entry(reader.bindings, expression.binding).name;
  if (expression.kind === "global") return expression.name === "exports" ? "" : expression.name;
  if (expression.kind !== "member") return "";
  const of = dotted(reader, expression.of);
  if (of === "module" && expression.name === "exports") return "";
  return of === "" ? expression.name : `${of}.${expression.name}`;
}
