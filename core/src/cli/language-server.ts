// The process of `countersign lsp --stdio`: run as the main thread it speaks with the editor, run as a worker thread it analyses.
import { existsSync } from "node:fs";
import { start } from "../editor/start.js";

/** Beside the compiled files where the package is whole. */
const pages = new URL("../../src/findings/rules", import.meta.url);

start(
  { input: process.stdin, output: process.stdout },
  { today: () => new Date().toISOString().slice(0, 10), program: new URL(import.meta.url), pages: existsSync(pages) ? pages.href : null },
);
