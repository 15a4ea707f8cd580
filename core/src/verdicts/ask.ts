// A question put to a condition: what does it prove, if it is so?
import type { Term } from "../model/graph.js";
import type { Span } from "../model/names.js";
import type { Level } from "../model/policy.js";
import type { Proof } from "./proof.js";
import type { Program } from "./summary.js";
import type { Want } from "./wants.js";

export interface Ask {
  readonly program: Program;
  /** Where the condition stands. */
  readonly span: Span;
  /** What the other side is denied, where it leaves with a refusal. */
  readonly denied: Level | null;
  /** How many answers deep. */
  readonly depth: number;
}

/** null: it cannot be so. */
export type Prove = (term: Term, want: Want, ask: Ask) => Proof | null;
