// What stands between us and a verdict. Never shown as green.
import type { BlindReason } from "../../model/graph.js";
import { defineRule, showEntry, showObligation } from "../rule.js";

/** `what` comes in backquotes. */
const reasons: Readonly<Record<BlindReason, (what: string) => { readonly says: string; readonly remedy: string }>> = {
  "dynamic-callee": (what) => ({ says: `${what} is chosen at run time`, remedy: "call it by name, or from a record of named functions" }),
  "dynamic-import": (what) => ({ says: `${what} is loaded by a name that is made at run time`, remedy: "import it by a literal name" }),
  eval: (what) => ({ says: `${what} runs a text as code`, remedy: "write the code out" }),
  "labelled-jump": (what) => ({ says: `${what} jumps out of more than one loop`, remedy: "return instead, or move the inner loop into a function" }),
  "lost-callee": (what) => ({ says: `${what} was not found in the sources`, remedy: "check that its file is read, or name it under `guards` in the policy" }),
  "opaque-guard": (what) => ({ says: `${what} may be a guard and its text is not here`, remedy: "say what it proves under `guards` in the policy" }),
  "text-callee": (what) => ({ says: `${what} is called by a text that is made at run time`, remedy: "use a literal text" }),
  "unresolved-entry": (what) => ({ says: `${what} could not be followed to its function`, remedy: "register a function that can be found by its name" }),
  "unparsed-file": (what) => ({ says: `${what} could not be read as TypeScript`, remedy: "mend its syntax" }),
  depth: (what) => ({ says: `the calls in ${what} go deeper than is followed`, remedy: "guard the action nearer to where it is done" }),
};

export const blindSpot = defineRule({
  id: "blind-spot",
  severity: "note",
  summary: "Something on the way cannot be seen, so nothing is claimed about the action behind it.",
  remedy: "Write the unseen call so that it can be read, or say in the policy what it proves.",
  cwe: [],
  about: "verdict",
  judgeUnseen: ({ entryPoint, spot }) => {
    const { says, remedy } = reasons[spot.reason](`\`${spot.what}\``);
    return { says: `${showEntry(entryPoint)} may do anything at all where ${says}`, remedy, related: [] };
  },
  judge: ({ verdict }) => {
    if (verdict.outcome !== "unknown") return null;
    const spots = verdict.blindSpots.map((spot) => ({ span: spot.span, ...reasons[spot.reason](`\`${spot.what}\``) }));
    const { says, remedy } = spots[0] ?? { says: "something on the way could not be seen", remedy: "look at it by hand" };
    const duty = verdict.obligation.duty === "guard" ? "a guard" : "an audit";
    return {
      says: `${showObligation(verdict.obligation)}, and whether ${duty} is on the way is not known, since ${says}`,
      remedy,
      related: spots.map((spot) => ({ span: spot.span, says: spot.says })),
    };
  },
});
