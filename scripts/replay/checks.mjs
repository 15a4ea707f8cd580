// The check of one tree, as a program that calls the tool sees it: without a policy, and with the project's.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../prepare.mjs";

export const data = join(root, "test", "replay");

/** What trees have in common is read once. */
export async function openChecks() {
  const core = await import(pathToFileURL(join(root, "core/dist/index.js")).href);
  const guards = core.packs.map(({ id }) => id);
  const json = core.formats.find(({ id }) => id === "json");
  const run = (tree, file, memory) => {
    const before = performance.now();
    const policy = core.readPolicy(tree, join(data, file), guards);
    for (const { message } of policy.problems) throw new Error(message);
    const report = core.analyze({ root: tree, policy }, null, memory);
    return { report: JSON.parse(json.show(report, { width: 80, colour: false })), seconds: (performance.now() - before) / 1000 };
  };
  return (repo, file = policyOf(repo)) => {
    const memory = { ...core.emptyMemory(), facts: keptFacts() };
    return (tree) => ({ bare: run(tree, "no-policy.jsonc", memory), policy: run(tree, file, memory) });
  };
}

function keptFacts() {
  const known = new Map();
  const keyOf = (path, digest) => `${path} ${digest}`;
  return { recall: (path, digest) => known.get(keyOf(path, digest)) ?? null, keep: (facts) => known.set(keyOf(facts.path, facts.digest), facts) };
}

export function policyOf(repo) {
  const file = join("policies", `${nameOf(repo)}.jsonc`);
  return existsSync(join(data, file)) ? file : "no-policy.jsonc";
}
/** Of a server as it is today: its checks may have moved since the holes of its cases. */
export function serverPolicyOf(repo) {
  const file = join("policies", `${nameOf(repo)}.server.jsonc`);
  return existsSync(join(data, file)) ? file : policyOf(repo);
}
export function nameOf(repo) {
  return repo.split("/")[1];
}
