// A check that comes too late comes first.
import { isInPassed, rangeAt } from "../syntax/edit/calls-on-way.js";
import { moveBefore } from "../syntax/edit/move-before.js";
import { toldMiss } from "./add-await.js";
import { faultyCall } from "./faulty-call.js";
import type { Fix } from "./fix.js";
import { inFile, type Surroundings } from "./surroundings.js";

export function moveGuard(around: Surroundings): readonly Fix[] {
  const { finding } = around;
  const miss = finding.rule === "late-guard" ? toldMiss(around) : null;
  const call = miss && faultyCall(around, miss.evidence.span);
  if (!miss || !call) return [];
  const deed = finding.trace.slice(1).find(({ span }) => span.file === call.file && isInPassed(call.open, call.at, [rangeAt(call.open, span)]));
  const edits = deed ? moveBefore(call.open, call.at, rangeAt(call.open, deed.span)) : null;
  const named = /`([^`]+)`/.exec(finding.message)?.[1] ?? "the check";
  return edits ? [{ title: `Move \`${named}\` before the action`, kind: "guard", edits: inFile(call.file, edits) }] : [];
}
