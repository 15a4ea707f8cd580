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
  if (ts.isForStatement(inner)) lowerFor(reader, inner, scope, into, labels);
  else if (ts.isForOfStatement(inner) || ts.isForInStatement(inner)) lowerForEach(reader, inner, scope, into, labels);
  else if (ts.isWhileStatement(inner)) lowerWhile(reader, inner, scope, into, labels);
  else if (ts.isDoStatement(inner)) lowerDo(reader, inner, scope, into, labels);
  else if (ts.isSwitchStatement(inner)) lowerSwitch(reader, inner, scope, into, labels);
  else lowerLeavable(reader, inner, scope, into, labels);
}

function lowerLeavable(reader: Reader, node: ts.Statement, scope: Scope, into: Step[], breakLabels: readonly string[]): void {
  const target = openTarget(scope, node, { breakLabels });
  const steps: Step[] = [];
  reader.read.statements(reader, [node], jumpScope(scope, target), steps);
  pushLanding(into, steps, target);
}
