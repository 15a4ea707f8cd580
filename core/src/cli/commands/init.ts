// countersign init: a first policy, from what is found without one. Asks nothing.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Call, exit, refuse } from "../command.js";
import { deliver } from "../deliver.js";
import { rootOf, runAnalysis } from "../run-analysis.js";
import { sayOutlook } from "./init/say-outlook.js";

const fileName = "countersign.jsonc";

export function init(call: Call): number {
  const { terminal, options, given } = call;
  const root = rootOf(call, given[0]);
  const path = join(root, fileName);
  const isThere = existsSync(path);
  const { report } = runAnalysis(call, root);
  // A broken policy is what is about to be replaced; without sources there is nothing to propose.
  const fatal = report.problems.filter((problem) => problem.fatal && problem.code !== "policy-invalid");
  if (fatal.length > 0) return refuse(call, fatal.map(({ message, remedy }) => `${message} ${remedy}`).join("\n"));
  const proposal = call.core.proposePolicy(report);
  const writes = !options.print && (options.write || !isThere);
  if (!writes) terminal.write(proposal);
  const trouble = writes ? deliver(proposal, path, terminal) : null;
  if (trouble !== null) return refuse(call, trouble);
  const done = writes
    ? `Wrote ${fileName}.`
    : isThere && !options.print
      ? `${fileName} is there already, so nothing was written: --write writes over it.`
      : "Nothing was written.";
  terminal.tell(`${[...sayOutlook(call.core, report), done].join("\n")}\n`);
  return exit.held;
}
