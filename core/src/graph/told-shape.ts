// A policy may name a guard and leave its shape open. Then the function's own text tells: one that hands back a yes or a no is asked, one that hands back nothing throws.
import type { ExpressionId, FileFacts } from "../model/facts.js";
import type { GuardMeaning } from "../packs/pack.js";
import { factsOf, functionOf, type Linking } from "./linking.js";
import type { ResolvedFunction } from "./resolve/resolved.js";

export function toldShape(linking: Linking, meaning: GuardMeaning, functions: readonly ResolvedFunction[]): GuardMeaning {
  if (meaning.shape !== "throws" || !meaning.inferred || !functions.length) return meaning;
  const { level, permission, subject, promise } = meaning;
  const guard = meaning.guard === undefined ? {} : { guard: meaning.guard };
  if (functions.some((fn) => isAnswer(linking, fn))) return { shape: "answers", promise, at: [], when: "truthy", level, permission, subject, ...guard };
  return meaning;
}

function isAnswer(linking: Linking, fn: ResolvedFunction): boolean {
  const facts = factsOf(linking, fn.file);
  const { returned, returnType } = functionOf(linking, fn);
  return isBoolean(facts, returnType) || returned.some((one) => isYesOrNo(facts, one));
}

function isYesOrNo(facts: FileFacts, expression: ExpressionId): boolean {
  const found = facts.expressions[expression];
  switch (found?.kind) {
    case "literal":
      return typeof found.value === "boolean";
    case "not":
    case "compare":
      return true;
    case "and":
    case "or":
      return isYesOrNo(facts, found.left) || isYesOrNo(facts, found.right);
    case "ternary":
      return isYesOrNo(facts, found.then) || isYesOrNo(facts, found.otherwise);
    default:
      return false;
  }
}

function isBoolean(facts: FileFacts, id: number | null): boolean {
  const type = id === null ? undefined : facts.types[id];
  if (type?.kind !== "global") return false;
  return type.name === "boolean" || (type.name === "Promise" && type.arguments.some((one) => isBoolean(facts, one)));
}
