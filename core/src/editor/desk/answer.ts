// Questions of the editor -> answers from what was judged last.
import { formats, name, proposePolicy } from "../../index.js";
import { presentHover } from "../present/hover.js";
import { presentInventory } from "../present/inventory.js";
import { presentLenses } from "../present/lenses.js";
import { presentWhy } from "../present/why.js";
import { offerFixes, writeDecision } from "./answer-fixes.js";
import { answerPolicy } from "./answer-policy.js";
import type { DeskFolder, Judged } from "./folder.js";
import type { Answers, Question } from "./messages.js";

/** Nothing for a folder that is closed, or was not judged. */
export function answer(question: Question, folders: ReadonlyMap<string, DeskFolder>, hasSchema: boolean): Partial<Answers> {
  const there = question.kind === "done" ? undefined : folders.get(question.folder);
  const judged = there?.last() ?? null;
  return there && judged ? answerFor(question, there, judged, hasSchema) : {};
}

function answerFor(question: Question, there: DeskFolder, judged: Judged, hasSchema: boolean): Partial<Answers> {
  const { folder, uriOf } = there;
  const { report, deeds } = judged;
  switch (question.kind) {
    case "lenses":
      return { lenses: presentLenses(deeds, name<"FilePath">(question.file), uriOf) };
    case "hover":
      return { hover: presentHover(deeds, name<"FilePath">(question.file), question.position, uriOf) };
    case "inventory":
      return { inventory: presentInventory(report, deeds, { uri: folder.uri, name: folder.name }, uriOf) };
    case "page":
      return { page: formats.find(({ id }) => id === "html")?.show(report, { width: 100, colour: false }) ?? null };
    case "why":
      return { why: presentWhy(report, deeds, question.fingerprint, uriOf) };
    case "fixes":
      return { fixes: offerFixes(question.fingerprints, there, judged) };
    case "declared":
      return { declared: writeDecision(question.declaration, there, judged) };
    case "completed":
    case "explained":
    case "placed":
    case "mends":
      return answerPolicy(question, there, hasSchema);
    case "proposal":
      return { proposal: there.policyText() !== null || report.entryPoints.length + report.actions.length === 0 ? null : proposePolicy(report) };
    case "done":
      return {};
  }
}
