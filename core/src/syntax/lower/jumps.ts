// Where `break` and `continue` go. The nearest place is left without a label; a place further out by its name.
import { ts } from "ts-morph";
import type { Step } from "../../model/facts.js";
import { type Reader, rangeOf } from "../reader.js";
import type { JumpTarget, Scope } from "../scope.js";
import { sequence } from "./steps.js";

type Catches = Partial<Pick<JumpTarget, "breaks" | "continues" | "breakLabels" | "continueLabels">>;

/** Names that no label has: "@" and where it stands. */
export function openTarget(scope: Scope, node: ts.Node, catches: Catches): JumpTarget {
  const { breaks = false, continues = false, breakLabels = [], continueLabels = [] } = catches;
  const name = breakLabels[0] ?? `@${node.pos}${breaks ? "" : "+"}`;
  return { outer: scope.jumps, breaks, continues, breakLabels, continueLabels, name, named: false, reached: false };
}

export function lowerJump(reader: Reader, node: ts.BreakOrContinueStatement, scope: Scope, into: Step[]): void {
  const target = targetOf(node, scope.jumps);
  const at = rangeOf(reader, node);
  if (target === null) {
    into.push({ kind: "blind", reason: "labelled-jump", at });
    return;
  }
  const nearest = target === scope.jumps;
  target.reached = true;
  target.named ||= !nearest;
  into.push({ kind: "leave", how: "jump", value: null, label: nearest ? null : target.name, at });
}

/** null: in broken code only. */
function targetOf(node: ts.BreakOrContinueStatement, innermost: JumpTarget | null): JumpTarget | null {
  const label = node.label?.text;
  const breaks = ts.isBreakStatement(node);
  for (let at = innermost; at !== null; at = at.outer) {
    if (label === undefined ? (breaks ? at.breaks : at.continues) : (breaks ? at.breakLabels : at.continueLabels).includes(label)) return at;
  }
  return null;
}

/** A landing, if some jump needs it. */
export function pushLanding(into: Step[], steps: readonly Step[], target: JumpTarget): void {
  if (!target.reached) for (const step of steps) into.push(step);
  else into.push({ kind: "landing", body: sequence(steps), label: target.named ? target.name : null });
}
