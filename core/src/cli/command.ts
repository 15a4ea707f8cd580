// What every command is given, and what it gives back: an exit code.
import type * as door from "../index.js";
import type { Options } from "./options.js";
import type { Terminal } from "./terminal.js";

/** The library, as far as commands use it. */
export type Core = { readonly version: string } & Pick<
  typeof door,
  | "analyze"
  | "readPolicy"
  | "proposePolicy"
  | "sayGrounds"
  | "openFindings"
  | "formats"
  | "rules"
  | "packs"
  | "showEntry"
  | "showAction"
  | "showWay"
  | "levels"
  | "plain"
  | "wrapped"
>;

export interface Call {
  readonly core: Core;
  readonly terminal: Terminal;
  readonly given: readonly string[];
  readonly options: Options;
}
export type Command = (call: Call) => number;

/** held: all held, waived or below the gate. */
export const exit = { held: 0, open: 1, cannotJudge: 2, bug: 3 } as const;

export function refuse({ terminal }: Pick<Call, "terminal">, sentence: string): number {
  terminal.tell(`${sentence}\n`);
  return exit.cannotJudge;
}
