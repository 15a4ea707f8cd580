// Whole servers at a pinned commit: what is counted, and 25 findings drawn at random, to be read by a person.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { data, nameOf, serverPolicyOf } from "./checks.mjs";
import { mirrorOf, withTree } from "./trees.mjs";

const drawn = 25;

export function recordServers(mirrors, keep, only, openCheck) {
  const { seed, servers } = JSON.parse(readFileSync(join(data, "servers.json"), "utf8"));
  mkdirSync(join(data, "recorded", "servers"), { recursive: true });
  for (const { repo, commit } of servers.filter((one) => !only || one.repo.includes(only))) {
    const mirror = mirrorOf(mirrors, repo);
    if (!mirror) {
      console.log(`not counted: no mirror of ${repo} under ${mirrors}`);
      continue;
    }
    const file = serverPolicyOf(repo);
    const { bare, policy } = withTree({ mirror, repo, commit, keep }, openCheck(repo, file));
    const own = file === "no-policy.jsonc" ? null : policy;
    const record = { repo, commit, seed, bare: recordOf(bare.report, seed), policy: own && recordOf(own.report, seed) };
    writeFileSync(join(data, "recorded", "servers", `${nameOf(repo)}.json`), `${JSON.stringify(record, null, 2)}\n`);
    console.log(`${repo}: ${sayCounts(record.bare)}${record.policy ? `; with its policy ${sayCounts(record.policy)}` : ""}`);
  }
}

function recordOf(report, seed) {
  return { counts: countsOf(report), sample: drawFindings(report.findings, seed) };
}

function countsOf({ verdicts, findings, coverage }) {
  const guards = verdicts.filter(({ duty }) => duty === "guard");
  const count = (list, key) => Object.fromEntries([...new Set(list.map(key))].sort().map((value) => [value, list.filter((one) => key(one) === value).length]));
  return {
    files: coverage.files.read,
    entryPoints: coverage.entryPoints,
    actions: coverage.actions,
    calls: coverage.calls,
    guards: { held: 0, open: 0, unknown: 0, ...count(guards, ({ outcome }) => outcome) },
    findings: count(findings, ({ rule, severity }) => `${severity} ${rule}`),
  };
}
function sayCounts({ counts: { entryPoints, guards } }) {
  return `${entryPoints.found} entry points, ${guards.held} held, ${guards.open} open, ${guards.unknown} unknown`;
}

/** Errors and warnings; each finding has the same chance, and the same seed draws the same ones. */
function drawFindings(findings, seed) {
  const next = openRandom(seed);
  const told = findings.filter(({ severity, waivedBy }) => severity !== "note" && waivedBy === null);
  const shuffled = told.map((finding) => ({ finding, at: next() })).sort((left, right) => left.at - right.at);
  return shuffled
    .slice(0, drawn)
    .map(({ finding: { rule, severity, fingerprint, entryPoint, action, message } }) => ({ rule, severity, fingerprint, entryPoint, action, message }));
}

/** Mulberry32: small, and the same everywhere. */
function openRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
