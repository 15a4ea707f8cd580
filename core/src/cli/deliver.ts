// A text to where it was asked for: a file, or the terminal.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Terminal } from "./terminal.js";

/** null: done; else what went wrong. */
export function deliver(text: string, output: string | null, terminal: Terminal): string | null {
  if (output === null) {
    terminal.write(text);
    return null;
  }
  try {
    const path = resolve(terminal.folder, output);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return null;
  } catch (error) {
    return `${output} could not be written: ${error instanceof Error ? error.message : String(error)}`;
  }
}
