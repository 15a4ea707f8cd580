// Who learns of an assignment: the name that is written to, the class whose field it makes, the module whose export it is, the lowering.
import type { BindingId, Expression, ExpressionId } from "../../model/facts.js";
import { entry, type Reader, type Write } from "../reader.js";

/** `by` is the expression whose evaluation does it. */
export function noteWrite(reader: Reader, by: ExpressionId, write: Write): void {
  const target = entry(reader.expressions, write.target);
  if (target.kind === "name") {
    assignTo(reader, target.binding, write.value);
    return;
  }
  if (target.kind !== "member" && target.kind !== "element") return;
  const writes = reader.writes.get(by);
  if (writes === undefined) reader.writes.set(by, [write]);
  else writes.push(write);
  if (target.kind === "member") noteMember(reader, target, write);
}

export function assignTo(reader: Reader, id: BindingId, value: ExpressionId): void {
  const binding = entry(reader.bindings, id);
  if (binding.kind === "variable") binding.constant = false;
  if (binding.kind === "variable" || binding.kind === "parameter") binding.assigned.push(value);
  const outer = reader.narrowed.get(id);
  if (outer !== undefined) assignTo(reader, outer, value);
}

function noteMember(reader: Reader, target: Extract<Expression, { kind: "member" }>, write: Write): void {
  const of = entry(reader.expressions, target.of);
  if (of.kind === "this" && of.of?.kind === "class") noteField(reader, of.of.class, of.of.static, target.name, write);
  else if (of.kind === "global" && of.name === "module" && target.name === "exports") noteExport(reader, "=", write);
  else if (of.kind === "global" && of.name === "exports") noteExport(reader, target.name, write);
  else if (of.kind === "member" && of.name === "exports" && isGlobal(entry(reader.expressions, of.of), "module")) noteExport(reader, target.name, write);
}
function isGlobal(expression: Expression, name: string): boolean {
  return expression.kind === "global" && expression.name === name;
}
function noteExport(reader: Reader, name: string, write: Write): void {
  reader.exports.set(name, { kind: "expression", value: write.value });
}

/** `this.x = …` declares x where nothing else does, and fills it where it was declared bare. */
function noteField(reader: Reader, index: number, isStatic: boolean, name: string, write: Write): void {
  const owner = entry(reader.classes, index);
  const members = isStatic ? owner.statics : owner.members;
  const known = members.get(name);
  const first = known?.[0];
  if (known === undefined || first === undefined) {
    members.set(name, [{ kind: "property", at: write.at, type: null, value: write.value, parameter: null, decorators: [] }]);
  } else if (first.kind === "property" && first.type === null && first.value === null && first.parameter === null) {
    known[0] = { ...first, value: write.value };
  }
}
