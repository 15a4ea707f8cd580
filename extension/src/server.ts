// The process of the language server: forked by the editor, and run once more as the thread that analyses.
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { start } from "countersign/editor/start";

const today = (): string => new Date().toISOString().slice(0, 10);
// Pages of the rules lie beside it.
start("ipc", { today, program: __filename, pages: pathToFileURL(join(dirname(__filename), "rules")).href });
