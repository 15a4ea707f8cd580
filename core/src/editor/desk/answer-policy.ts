// Questions about countersign.jsonc while it is written: what may stand there, what it means, where it is defined, what was meant.
import { locateFunctions } from "../../index.js";
import { completePolicy, explainPolicy, type Known, mistakesIn, nothingKnown, placeInPolicy, readKnown } from "../policy-file/index.js";
import { placeOf } from "../present/places.js";
import type { DeskFolder } from "./folder.js";
import type { Answers, Question } from "./messages.js";
import { packGuards } from "./policy-in-force.js";

type PolicyQuestion = Question & { readonly kind: "completed" | "explained" | "placed" | "mends" };

/** hasSchema: the editor knows the policy's form by itself. */
export function answerPolicy(question: PolicyQuestion, folder: DeskFolder, hasSchema: boolean): Partial<Answers> {
  const text = folder.policyText();
  if (text === null) return {};
  if (question.kind === "mends")
    return { mends: mistakesIn(text, packGuards).flatMap(({ range, mend }) => (mend ? [{ range, title: mend.title, newText: mend.newText }] : [])) };
  const known = knownTo(folder, hasSchema);
  switch (question.kind) {
    case "completed":
      return { completed: completePolicy(text, question.offset, known) };
    case "explained":
      return { explained: explainPolicy(text, question.offset, known) };
    case "placed":
      return { placed: placeInPolicy(text, question.offset, known).map((span) => placeOf(span, folder.uriOf)) };
  }
}

/** Names come from what was judged last, also while the text is broken: that is when they are asked for. */
function knownTo({ last, files, textOf }: DeskFolder, hasSchema: boolean): Known {
  const judged = last();
  if (!judged) return { ...nothingKnown, hasSchema };
  return readKnown(judged.report, packGuards, (pattern) => locateFunctions(pattern, files(), textOf), hasSchema);
}
