// countersign inventory: who can do what, as a matrix of entry points and actions.
import { type Call, exit, refuse } from "../command.js";
import { deliver } from "../deliver.js";
import { didYouMean } from "../nearest-word.js";
import { rootOf, runAnalysis } from "../run-analysis.js";
import { widthOf } from "../terminal.js";
import { composeRows } from "./inventory/compose-rows.js";
import { inventoryFormats } from "./inventory/show-rows.js";

const endings: Readonly<Record<string, string>> = { json: "json", csv: "csv", md: "markdown" };

export function inventory(call: Call): number {
  const { core, terminal, options, given } = call;
  const ending = options.output?.split(".").at(-1) ?? "";
  const wanted = options.format ?? (Object.hasOwn(endings, ending) ? endings[ending] : undefined) ?? "pretty";
  const format = inventoryFormats.find(({ id }) => id === wanted);
  const names = inventoryFormats.map(({ id }) => id);
  if (!format) return refuse(call, `inventory has no format ${wanted}.${didYouMean(wanted, names)} There are ${names.join(", ")}.`);
  const { report } = runAnalysis(call, rootOf(call, given[0]));
  const fatal = report.problems.filter((problem) => problem.fatal);
  if (fatal.length > 0) return refuse(call, fatal.map(({ message, remedy }) => `${message} ${remedy}`).join("\n"));
  const trouble = deliver(format.show(composeRows(core, report), widthOf(terminal, options.width)), options.output, terminal);
  return trouble === null ? exit.held : refuse(call, trouble);
}
