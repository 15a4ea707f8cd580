// The floor of the benchmark: reads and parses the listed sources with the bare compiler, and does nothing more.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ts } from "ts-morph";

const [folder, list] = process.argv.slice(2);
for (const path of JSON.parse(readFileSync(list, "utf8"))) {
  ts.createSourceFile(path, readFileSync(join(folder, path), "utf8"), ts.ScriptTarget.Latest);
}
