// What is written into another place of the project, and what it leans on there.
import type { Range } from "../../model/facts.js";
import type { TextEdit } from "./open-text.js";

export interface Insertion {
  readonly edits: readonly TextEdit[];
  /** What is inserted, as a whole: for those who look for words in it. */
  readonly text: string;
  /** Names of the top of the file that it comes from. */
  readonly names: readonly string[];
  /** Statements there that come along. */
  readonly from: readonly Range[];
  /** What it asks about is already there, by the same name and from the same source. */
  readonly isTied: boolean;
}
