// An expression -> the steps of its evaluation, in order. `use` is what becomes of its value.
// Works on facts, not on syntax: an expression's parts stand in the order in which they are evaluated.
import type { Call, Expression, ExpressionId, Step, Use } from "../../model/facts.js";
import { nullOf } from "../expressions/shared.js";
import { addExpression, entry, type Reader } from "../reader.js";
import { append, pushChoice, pushPerhaps } from "./steps.js";

export function lowerExpression(reader: Reader, id: ExpressionId, use: Use, into: Step[]): void {
  const expression = entry(reader.expressions, id);
  if (expression.kind === "member" || expression.kind === "element" || expression.kind === "call") {
    lowerChain(reader, id, expression, use, into);
    return;
  }
  lowerPrelude(reader, id, into);
  switch (expression.kind) {
    case "literal":
    case "nothing":
    case "function":
    case "super":
      return;
    case "await":
      lowerExpression(reader, expression.of, "awaited", into);
      return;
    case "cast":
      lowerExpression(reader, expression.of, use, into);
      return;
    case "and":
    case "or":
    case "nullish":
      lowerShortCircuit(reader, expression, use, into);
      return;
    case "ternary":
      lowerTernary(reader, expression, use, into);
      return;
    case "import":
      lowerImport(reader, id, into);
      return;
    case "class":
      append(into, reader.classSteps.get(expression.class) ?? []);
      return;
    case "assign":
      lowerAssign(reader, expression, into);
      break;
    default:
      lowerParts(reader, expression, into);
  }
  lowerWrites(reader, id, into);
  if (use === "awaited") into.push({ kind: "await", of: id });
}

function lowerParts(reader: Reader, expression: Expression, into: Step[]): void {
  switch (expression.kind) {
    case "template":
      lowerAll(reader, expression.holes, into);
      return;
    case "list":
      lowerAll(reader, expression.items, into);
      return;
    case "other":
      lowerAll(reader, expression.parts, into);
      return;
    case "spread":
    case "not":
      lowerExpression(reader, expression.of, "kept", into);
      return;
    case "compare":
      lowerExpression(reader, expression.left, "kept", into);
      lowerExpression(reader, expression.right, "kept", into);
      return;
    case "record":
      for (const each of expression.entries) {
        if (each.kind !== "getter") lowerExpression(reader, each.kind === "spread" ? each.of : each.value, "kept", into);
      }
  }
}
function lowerAll(reader: Reader, ids: readonly ExpressionId[], into: Step[]): void {
  for (const id of ids) lowerExpression(reader, id, "kept", into);
}

/** What stands before a comma, behind `void`, or in a computed key. */
function lowerPrelude(reader: Reader, id: ExpressionId, into: Step[]): void {
  if (reader.preludes.size === 0) return;
  for (const { of, use } of reader.preludes.get(id) ?? []) lowerExpression(reader, of, use, into);
}
function lowerWrites(reader: Reader, id: ExpressionId, into: Step[]): void {
  if (reader.writes.size === 0) return;
  for (const { target, value, at } of reader.writes.get(id) ?? []) into.push({ kind: "assign", target, value, at });
}

function lowerTernary(reader: Reader, { test, then, otherwise }: Extract<Expression, { kind: "ternary" }>, use: Use, into: Step[]): void {
  lowerExpression(reader, test, "kept", into);
  const arms: [Step[], Step[]] = [[], []];
  lowerExpression(reader, then, use, arms[0]);
  lowerExpression(reader, otherwise, use, arms[1]);
  pushChoice(into, test, arms[0], arms[1]);
}

/** The right side runs only if the left asks for it. For `??` the test is one that no one wrote: left == null. */
function lowerShortCircuit(reader: Reader, { kind, left, right }: Extract<Expression, { kind: "and" | "or" | "nullish" }>, use: Use, into: Step[]): void {
  lowerExpression(reader, left, kind === "nullish" && use !== "dropped" ? use : "kept", into);
  const steps: Step[] = [];
  lowerExpression(reader, right, use, steps);
  if (steps.length === 0) return;
  if (kind === "and") pushChoice(into, left, steps, []);
  else if (kind === "or") pushChoice(into, left, [], steps);
  else pushChoice(into, addExpression(reader, { kind: "compare", operator: "equal", left, right: nullOf(reader) }), steps, []);
}

/** A target's own parts come before the value; the write comes last. */
function lowerAssign(reader: Reader, { target, value }: Extract<Expression, { kind: "assign" }>, into: Step[]): void {
  const written = entry(reader.expressions, target);
  if (written.kind === "member" || written.kind === "element") lowerExpression(reader, written.of, "kept", into);
  if (written.kind === "element") lowerExpression(reader, written.key, "kept", into);
  lowerExpression(reader, value, "kept", into);
}

function lowerImport(reader: Reader, id: ExpressionId, into: Step[]): void {
  const at = reader.dynamicImports.get(id);
  if (at !== undefined) into.push({ kind: "blind", reason: "dynamic-import", at });
}

// ---- chains: a.b?.c(d).e() ---------------------------------------------------

type Chain = Extract<Expression, { kind: "member" | "element" | "call" }>;
interface Arm {
  readonly outer: Step[];
  readonly steps: Step[];
}

/** From a `?.` on, the rest of the chain runs or does not. */
function lowerChain(reader: Reader, id: ExpressionId, chain: Chain, use: Use, into: Step[]): void {
  const arms: Arm[] = [];
  lowerLink(reader, id, chain, use, into, arms);
  for (let index = arms.length - 1; index >= 0; index--) {
    const arm = arms[index];
    if (arm) pushPerhaps(arm.outer, arm.steps);
  }
  if (use === "awaited" && chain.kind !== "call") into.push({ kind: "await", of: id });
}

/** Hands back where the steps of what follows in the chain belong. */
function lowerLink(reader: Reader, id: ExpressionId, link: Expression, use: Use, into: Step[], arms: Arm[]): Step[] {
  if (link.kind === "call") return lowerCall(reader, id, link, use, into, arms);
  if (link.kind !== "member" && link.kind !== "element") {
    lowerExpression(reader, id, "kept", into);
    return into;
  }
  lowerPrelude(reader, id, into);
  const before = lowerLink(reader, link.of, entry(reader.expressions, link.of), "kept", into, arms);
  const here = link.optional ? openArm(before, arms) : before;
  if (link.kind === "element") lowerExpression(reader, link.key, "kept", here);
  return here;
}

function lowerCall(reader: Reader, id: ExpressionId, call: Call, use: Use, into: Step[], arms: Arm[]): Step[] {
  lowerPrelude(reader, id, into);
  const callee = entry(reader.expressions, call.callee);
  const before = lowerLink(reader, call.callee, callee, "kept", into, arms);
  const here = call.optional && !isOptional(reader, callee) ? openArm(before, arms) : before;
  for (const argument of call.arguments) lowerExpression(reader, argument, "kept", here);
  if (callee.kind === "global" && (callee.name === "eval" || callee.name === "Function")) here.push({ kind: "blind", reason: "eval", at: call.at });
  here.push({ kind: "call", call: id, use });
  return here;
}

/** Something before it in the chain is optional already: `a?.b()`. */
function isOptional(reader: Reader, callee: Expression): boolean {
  let at = callee;
  for (;;) {
    if (at.kind === "member" || at.kind === "element") {
      if (at.optional) return true;
      at = entry(reader.expressions, at.of);
    } else return at.kind === "call" && at.optional;
  }
}
function openArm(outer: Step[], arms: Arm[]): Step[] {
  const steps: Step[] = [];
  arms.push({ outer, steps });
  return steps;
}
