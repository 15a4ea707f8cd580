// `npm run replay -- --mirrors <dir> [--only <text>] [--trees <dir>] [--record]`: real holes, before and after their fix.
// Each commit is read once and judged twice: without a policy, and with the project's. Nothing of it is built, installed or run.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { prepare, root } from "../prepare.mjs";
import { judgeCase } from "./match.mjs";
import { composeRecord, showCase, showTotals } from "./table.mjs";
import { mirrorOf, withTree } from "./trees.mjs";

const { values } = parseArgs({
  options: { mirrors: { type: "string" }, only: { type: "string" }, trees: { type: "string" }, record: { type: "boolean", default: false } },
});
const data = join(root, "test", "replay");
const started = process.env.INIT_CWD ?? root;
let core;
const { built } = prepare(["core"]);
if (!values.mirrors || !built) {
  console.error(values.mirrors ? "The build failed: the lines above say where." : "Say where the mirrors are: npm run replay -- --mirrors <dir>");
  process.exitCode = 2;
} else {
  core = await import(pathToFileURL(join(root, "core/dist/index.js")).href);
  replayAll(resolve(started, values.mirrors));
}

function replayAll(mirrors) {
  const all = JSON.parse(readFileSync(join(data, "cases.json"), "utf8"));
  const chosen = all.filter(
    ({ id, repo, tier }) => !values.only || [id, repo, tier].some((one) => one === values.only || (one.length > 1 && one.includes(values.only))),
  );
  const results = [];
  const missing = new Set();
  for (const cases of groupBy(chosen, (one) => `${one.repo} ${one.parent_commit} ${one.fix_commit}`).values()) {
    const mirror = mirrorOf(mirrors, cases[0].repo);
    if (mirror) results.push(...replayCommit(mirror, cases));
    else missing.add(cases[0].repo);
  }
  for (const repo of missing) console.log(`not counted: no mirror of ${repo} under ${mirrors}`);
  showTotals(results);
  if (values.record) {
    mkdirSync(join(data, "recorded"), { recursive: true });
    writeFileSync(join(data, "recorded", "replay.json"), `${JSON.stringify(composeRecord(results), null, 2)}\n`);
  }
}

/** Cases that share a commit share the two trees and the four runs; what the trees have in common is read once. */
function replayCommit(mirror, cases) {
  const [{ repo, parent_commit: parent, fix_commit: fix }] = cases;
  const keep = values.trees && resolve(started, values.trees);
  const { check } = openChecks(["no-policy.jsonc", policyOf(repo)].map((file) => join(data, file)));
  const [before, after] = [parent, fix].map((commit) => withTree({ mirror, repo, commit, keep }, check));
  return cases.map((one) => {
    const result = judgeCase(one, before, after);
    showCase(result);
    return result;
  });
}
function policyOf(repo) {
  const file = join("policies", `${repo.split("/")[1]}.jsonc`);
  return existsSync(join(data, file)) ? file : "no-policy.jsonc";
}

/** What a program reads that calls the tool: the report as `--format json` prints it. */
function openChecks(policies) {
  const known = new Map();
  const memory = { recall: (path, digest) => known.get(`${path} ${digest}`) ?? null, keep: (facts) => known.set(`${facts.path} ${facts.digest}`, facts) };
  const guards = core.packs.map(({ id }) => id);
  const json = core.formats.find(({ id }) => id === "json");
  const run = (tree, file) => {
    const before = performance.now();
    const policy = core.readPolicy(tree, file, guards);
    for (const { message } of policy.problems) throw new Error(message);
    const report = core.analyze({ root: tree, policy }, null, memory);
    return { report: JSON.parse(json.show(report, { width: 80, colour: false })), seconds: (performance.now() - before) / 1000 };
  };
  return {
    check: (tree) => {
      const [bare, policy] = policies.map((file) => run(tree, file));
      return { bare, policy };
    },
  };
}

function groupBy(list, keyOf) {
  const groups = new Map();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
