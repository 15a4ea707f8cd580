// Labelled statements. A loop or a switch takes the label for itself; any other statement can only be left by it.
import { ts } from "ts-morph";
import type { Step } from "../../model/facts.js";
import type { Reader } from "../reader.js";
import { jumpScope, type Scope } from "../scope.js";
import { openTarget, pushLanding } from "./jumps.js";
import { lowerDo, lowerFor, lowerForEach, lowerWhile } from "./lower-loop.js";
import { lowerSwitch } from "./lower-switch.js";

export function lowerLabelled(reader: Reader, node: ts.LabeledStatement, scope: Scope, into: Step[]): void {
  const labels: string[] = [];
  let inner: ts.Statement = node;
  while (ts.isLabeledStatement(inner)) {
    labels.push(inner.label.text);
    inner = inner.statement;
  }
  if (ts.isForStatement(inner)) return lowerFor(reader, inner, scope, into, labels);
  if (ts.isForOfStatement(inner) || ts.isForInStatement(inner)) return lowerForEach(reader, inner, scope, into, labels);
  if (ts.isWhileStatement(inner)) return lowerWhile(reader, inner, scope, into, labels);
  if (ts.isDoStatement(inner)) return lowerDo(reader, inner, scope, into, labels);
  if (ts.isSwitchStatement(inner)) return lowerSwitch(reader, inner, scope, into, labels);
  const target = openTarget(scope, inner, { breakLabels: labels });
  const steps: Step[] = [];
  reader.read.statements(reader, [inner], jumpScope(scope, target), steps);
  pushLanding(into, steps, target);
}
