// Results that say by a tag whether something went well: made in one function, asked in another.
import { calledName } from "../effects.js";
import { type OutcomeMeaning, recognize } from "../pack.js";
import type { CallView } from "../views.js";

const made: Readonly<Record<string, { readonly tag: string; readonly under: string }>> = {
  left: { tag: "Left", under: "left" },
  right: { tag: "Right", under: "right" },
  ok: { tag: "Ok", under: "value" },
  okAsync: { tag: "Ok", under: "value" },
  err: { tag: "Err", under: "error" },
  errAsync: { tag: "Err", under: "error" },
};
const asked: Readonly<Record<string, string>> = { isLeft: "Left", isRight: "Right", isOk: "Ok", isErr: "Err" };

// Limit: what is chained (`pipe`, `map`, `andThen`, `match`) is not followed, and neither is an option that is none. The functions in between are hardly ever checks.
export const resultsOutcomes = recognize({
  id: "results/outcomes",
  title: "Results that are made and asked: Either of fp-ts and Effect, Result of neverthrow",
  finds: "outcome",
  looksAt: "call",
  at: [
    "fp-ts/Either#{left,right,isLeft,isRight}",
    "fp-ts/lib/Either#{left,right,isLeft,isRight}",
    "fp-ts#either.{left,right,isLeft,isRight}",
    "effect#Either.{left,right,isLeft,isRight}",
    "effect/Either#{left,right,isLeft,isRight}",
    "neverthrow#{ok,err,okAsync,errAsync}",
    "neverthrow#**.{isOk,isErr}",
  ],
  read: (call) => meaningOf(call, calledName(call)),
});

function meaningOf({ origin, arguments: [given] }: CallView, called: string): OutcomeMeaning | null {
  const makes = Object.hasOwn(made, called) ? made[called] : undefined;
  if (makes) return { shape: "makes", ...makes, of: given ?? null };
  const tag = Object.hasOwn(asked, called) ? asked[called] : undefined;
  return tag ? { shape: "asks", tag, of: origin.startsWith("neverthrow#") ? null : (given ?? null) } : null;
}
