// What stands between us and a verdict. Never shown as green.
import type { BlindReason, BlindSpot } from "../../model/graph.js";
import { defineRule, showEntry, showObligation } from "../rule.js";

interface Words {
  readonly says: string;
  readonly remedy: string;
}
/** `what` comes in backquotes; `named`: how to say in the policy what it is. */
const reasons: Readonly<Record<BlindReason, (what: string, named: string | null) => Words>> = {
  "dynamic-callee": (what, named) => ({
    says: `${what} is chosen at run time`,
    remedy: either("call it by name, or from a record of named functions", named),
  }),
  "dynamic-import": (what) => ({ says: `${what} is loaded by a name that is made at run time`, remedy: "import it by a literal name" }),
  eval: (what) => ({ says: `${what} runs a text as code`, remedy: "write the code out" }),
  "labelled-jump": (what) => ({ says: `${what} jumps out of more than one loop`, remedy: "return instead, or move the inner loop into a function" }),
  "lost-callee": (what, named) => ({
    says: `${what} was not found in the sources`,
    remedy: either("check that its file is read", named ?? "name it under `guards` in the policy"),
  }),
  "opaque-guard": (what, named) => ({
    says: `${what} may be a guard and its text is not here`,
    remedy: named ?? "say what it proves under `guards` in the policy",
  }),
  "text-callee": (what) => ({ says: `${what} is called by a text that is made at run time`, remedy: "use a literal text" }),
  "unresolved-entry": (what) => ({ says: `${what} could not be followed to its function`, remedy: "register a function that can be found by its name" }),
  "unparsed-file": (what) => ({ says: `${what} could not be read as TypeScript`, remedy: "mend its syntax" }),
  depth: (what, named) => ({
    says: `the calls in ${what} lead to more than is followed`,
    remedy: either("guard the action nearer to where it is done", named),
  }),
};

function either(remedy: string, named: string | null): string {
  return named === null ? remedy : `${remedy}, or ${named}`;
}

function wordsOf({ reason, what, origin }: BlindSpot): Words {
  return reasons[reason](`\`${what}\``, settling(reason, origin ?? null));
}

const sayable = /^[^`"\\]+#[\w$*.()]+$/;

/** To be copied into the policy as it stands. */
function settling(reason: BlindReason, origin: string | null): string | null {
  if (origin === null || !sayable.test(origin)) return null;
  const called = /\w+(?=\W*$)/.exec(origin)?.[0] ?? "check";
  const guard = { level: "authorized", functions: origin, ...(reason === "opaque-guard" ? { shape: "middleware" } : {}) };
  const asGuard = `"${called}": ${JSON.stringify(guard)
    .replaceAll(/[:,](?=")/g, "$& ")
    .replace("{", "{ ")
    .replace("}", " }")}`;
  return `write \`${asGuard}\` under \`guards\` in the policy if it checks the caller, or \`"neutral": ["${origin}"]\` if it neither checks nor changes anything`;
}

function andOthers(count: number): string {
  if (count === 0) return "";
  return count === 1 ? " and another entry point" : ` and ${count} more entry points`;
}

export const blindSpot = defineRule({
  id: "blind-spot",
  severity: "note",
  summary: "Something on the way cannot be seen, so nothing is claimed about the action behind it.",
  remedy: "Write the unseen call so that it can be read, or say in the policy what it proves.",
  cwe: [],
  about: "verdict",
  judgeUnseen: ({ entryPoint, spot }, others) => {
    const { says, remedy } = wordsOf(spot);
    return { says: `${showEntry(entryPoint)}${andOthers(others)} may do anything at all where ${says}`, remedy, related: [] };
  },
  judge: ({ verdict }) => {
    if (verdict.outcome !== "unknown") return null;
    const spots = verdict.blindSpots.map((spot) => ({ span: spot.span, ...wordsOf(spot) }));
    const { says, remedy } = spots[0] ?? { says: "something on the way could not be seen", remedy: "look at it by hand" };
    const duty = verdict.obligation.duty === "guard" ? "a guard" : "an audit";
    return {
      says: `${showObligation(verdict.obligation)}, and whether ${duty} is on the way is not known, since ${says}`,
      remedy,
      related: spots.map((spot) => ({ span: spot.span, says: spot.says })),
    };
  },
});
