// countersign check: judges a folder, shows the report, and says by its exit code whether the gate holds.
import type { Format, Report } from "../../index.js";
import { type Call, exit, refuse } from "../command.js";
import { deliver } from "../deliver.js";
import { openGate } from "../gate.js";
import { didYouMean } from "../nearest-word.js";
import { rootOf, runAnalysis } from "../run-analysis.js";
import { isColourful, widthOf } from "../terminal.js";

const endings: Readonly<Record<string, string>> = { json: "json", sarif: "sarif", md: "markdown", html: "html" };

export function check(call: Call): number {
  const { core, terminal, options, given } = call;
  const format = formatOf(call);
  if ("mistake" in format) return refuse(call, format.mistake);
  const gate = openGate(
    options.failOn,
    core.rules.map(({ id }) => id),
  );
  if ("mistake" in gate) return refuse(call, gate.mistake);
  const { report, seconds } = runAnalysis(call, rootOf(call, given[0]));
  if (isMissing(report)) return refuse(call, `There is no folder ${given[0] ?? "."} that can be read. Nothing was judged.`);
  const trouble = show(call, report, format);
  if (trouble !== null) return refuse(call, trouble);
  if (terminal.isInteractive.tell) terminal.tell(`Checked ${report.coverage.files.read} files in ${seconds.toFixed(1)} s.\n`);
  if (report.problems.some(({ fatal }) => fatal)) return exit.cannotJudge;
  return report.findings.some(gate) ? exit.open : exit.held;
}

/** The report names no place on this machine; whoever typed it knows it. */
function isMissing({ problems }: Report): boolean {
  return problems.some(({ code }) => code === "root-missing");
}

/** By name, or by the ending of the file that is asked for. */
function formatOf({ core, options }: Call): Format | { readonly mistake: string } {
  const ending = options.output?.split(".").at(-1) ?? "";
  const wanted = options.format ?? (Object.hasOwn(endings, ending) ? endings[ending] : undefined) ?? "pretty";
  const names = core.formats.map(({ id }) => id);
  return (
    core.formats.find(({ id }) => id === wanted) ?? { mistake: `There is no format ${wanted}.${didYouMean(wanted, names)} There are ${names.join(", ")}.` }
  );
}

/** A file gets the format that was asked for; whoever watches reads the pretty one beside it. */
function show({ core, terminal, options }: Call, report: Report, format: Format): string | null {
  const width = widthOf(terminal, options.width);
  if (options.output === null) return deliver(format.show(report, { width, colour: isColourful(terminal, options.noColor) }), null, terminal);
  const trouble = deliver(format.show(report, { width, colour: false }), options.output, terminal);
  const pretty = core.formats.find(({ id }) => id === "pretty");
  if (trouble === null && pretty && format !== pretty) terminal.write(pretty.show(report, { width, colour: isColourful(terminal, options.noColor) }));
  return trouble;
}
