// docs/accuracy.md: what people found who read the drawn findings in the source (test/replay/judged/).
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { data } from "./checks.mjs";

const runs = { bare: "without a policy", policy: "with the project's policy" };
/** right: as it says, and worth mending. meant: as it says, and meant to be so (public, or open by design). wrong: not as it says. */
const grades = ["right", "meant", "wrong"];

const servers = readdirSync(join(data, "judged"))
  .sort()
  .map((file) => ({ name: file.replace(/\.json$/, ""), judged: JSON.parse(readFileSync(join(data, "judged", file), "utf8")) }));
const record = (name) => JSON.parse(readFileSync(join(data, "recorded", "servers", `${name}.json`), "utf8"));

export function composeAccuracy() {
  const opening = readFileSync(join(data, "accuracy-opening.md"), "utf8");
  return [opening.trimEnd(), "", ...precision(), "", ...perRule(), "", ...wholeServers(), "", ...readOneByOne()].join("\n");
}

function precision() {
  const lines = Object.keys(runs).flatMap((run) =>
    servers.flatMap(({ name, judged }) => {
      const own = judged.filter((one) => one.run === run);
      return own.length ? [row([name, runs[run], ...tally(own), ...share(own.filter(isError))])] : [];
    }),
  );
  const totals = Object.keys(runs).map((run) => {
    const own = servers.flatMap(({ judged }) => judged.filter((one) => one.run === run));
    return row(["**all**", runs[run], ...tally(own), ...share(own.filter(isError))]);
  });
  return [
    "## Precision",
    "",
    "| server | run | read | right | meant | wrong | errors: right | errors: right or meant |",
    "|---|---|--:|--:|--:|--:|--:|--:|",
    ...lines,
    ...totals,
  ];
}

function perRule() {
  const all = servers.flatMap(({ judged }) => judged);
  const rules = [...new Set(all.map(({ rule }) => rule))].sort();
  const lines = rules.map((rule) => {
    const own = all.filter((one) => one.rule === rule);
    return row([`\`${rule}\``, ...tally(own), ...share(own)]);
  });
  return ["## By rule", "", "| rule | read | right | meant | wrong | right | right or meant |", "|---|--:|--:|--:|--:|--:|--:|", ...lines];
}

function wholeServers() {
  const lines = servers.flatMap(({ name }) => {
    const { bare, policy } = record(name);
    return [
      [bare, runs.bare],
      [policy, runs.policy],
    ].flatMap(([part, run]) => {
      if (!part) return [];
      const { files, entryPoints, actions, calls, guards } = part.counts;
      const unknown = ((100 * guards.unknown) / (guards.held + guards.open + guards.unknown)).toFixed(1);
      return [row([name, run, files, entryPoints.found, actions.found, actions.reached, guards.held, guards.open, guards.unknown, `${unknown} %`, calls.lost])];
    });
  });
  return [
    "## Whole servers",
    "",
    "| server | run | files | entry points | actions | reached | held | open | unknown | unknown, share | lost calls |",
    "|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|",
    ...lines,
  ];
}

function readOneByOne() {
  return servers.flatMap(({ name, judged }) => [
    `## ${name}: what was read`,
    "",
    "| run | finding | grade | why |",
    "|---|---|---|---|",
    ...judged.map(({ run, rule, entryPoint, action, grade, why }) => row([run, `${rule}: ${entryPoint}, ${action}`, grade, why])),
    "",
  ]);
}

function isError({ severity }) {
  return severity === "error";
}
function tally(own) {
  return [own.length, ...grades.map((grade) => own.filter((one) => one.grade === grade).length)];
}
/** Of the findings that say an error, how many are right; and with those that are meant so. */
function share(own) {
  const percent = (count) => (own.length ? `${Math.round((100 * count) / own.length)} % of ${own.length}` : "-");
  return [percent(own.filter(({ grade }) => grade === "right").length), percent(own.filter(({ grade }) => grade !== "wrong").length)];
}
function row(cells) {
  return `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
}
