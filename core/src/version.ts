// What made a report: this tool, and the compiler that read the sources for it.
import type { Report } from "./model/report.js";
import { compilerVersion } from "./syntax/compiler-version.js";

/** As in package.json. */
export const version = "0.1.0";
export const tool: Report["tool"] = { name: "countersign", version, compiler: `typescript ${compilerVersion}` };
