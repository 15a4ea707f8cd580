// `npm run replay -- --mirrors <dir> [--only <text>] [--trees <dir>] [--record]`: real holes, before and after their fix.
// With --servers: whole servers instead, counted, and findings drawn from them for a person to read.
// Each commit is read once and judged twice: without a policy, and with the project's. Nothing of it is built, installed or run.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { prepare, root } from "../prepare.mjs";
import { data, openChecks } from "./checks.mjs";
import { judgeCase } from "./match.mjs";
import { writePages } from "./pages.mjs";
import { recordServers } from "./servers.mjs";
import { composeRecord, showCase, showTotals } from "./table.mjs";
import { mirrorOf, withTree } from "./trees.mjs";

const { values } = parseArgs({
  options: {
    mirrors: { type: "string" },
    only: { type: "string" },
    trees: { type: "string" },
    record: { type: "boolean", default: false },
    servers: { type: "boolean", default: false },
  },
});
const started = process.env.INIT_CWD ?? root;
const { built } = prepare(["core"]);
if (!values.mirrors || !built) {
  console.error(values.mirrors ? "The build failed: the lines above say where." : "Say where the mirrors are: npm run replay -- --mirrors <dir>");
  process.exitCode = 2;
} else {
  const mirrors = resolve(started, values.mirrors);
  const openCheck = await openChecks();
  if (values.servers) recordServers(mirrors, values.trees && resolve(started, values.trees), values.only, openCheck);
  else replayAll(mirrors, openCheck);
}

function replayAll(mirrors, openCheck) {
  const all = JSON.parse(readFileSync(join(data, "cases.json"), "utf8"));
  const chosen = all.filter(
    ({ id, repo, tier }) => !values.only || [id, repo, tier].some((one) => one === values.only || (one.length > 1 && one.includes(values.only))),
  );
  const results = [];
  const missing = new Set();
  for (const cases of groupBy(chosen, (one) => `${one.repo} ${one.parent_commit} ${one.fix_commit}`).values()) {
    const mirror = mirrorOf(mirrors, cases[0].repo);
    if (mirror) results.push(...replayCommit(mirror, cases, openCheck));
    else missing.add(cases[0].repo);
  }
  for (const repo of missing) console.log(`not counted: no mirror of ${repo} under ${mirrors}`);
  showTotals(results);
  if (values.record) record(composeRecord(results));
}

/** Cases that were not replayed this time keep what was recorded of them. */
function record(fresh) {
  const file = join(data, "recorded", "replay.json");
  const before = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
  const again = new Set(fresh.map(({ id }) => id));
  const all = [...before.filter(({ id }) => !again.has(id)), ...fresh].sort((left, right) => (left.id < right.id ? -1 : 1));
  mkdirSync(join(data, "recorded"), { recursive: true });
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
  writePages();
}

/** Cases that share a commit share the two trees and the four runs; what the trees have in common is read once. */
function replayCommit(mirror, cases, openCheck) {
  const [{ repo, parent_commit: parent, fix_commit: fix }] = cases;
  const keep = values.trees && resolve(started, values.trees);
  const check = openCheck(repo);
  const look = (tree) => ({ ...check(tree), lines: linesIn(tree, cases) });
  const [before, after] = [parent, fix].map((commit) => withTree({ mirror, repo, commit, keep }, look));
  return cases.map((one) => {
    const result = judgeCase(one, before, after);
    showCase(result);
    return result;
  });
}
/** Of the files in which a case names a line on the way. */
function linesIn(tree, cases) {
  const files = cases.flatMap(({ action_via: via }) => (via && existsSync(join(tree, via.file)) ? [via.file] : []));
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(tree, file), "utf8").split("\n")]));
}

function groupBy(list, keyOf) {
  const groups = new Map();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
