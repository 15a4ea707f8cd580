// The tables of docs/peers.md, between their marks: what other tools said of the cases, and what we said of the same ones.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../prepare.mjs";
import { data } from "../checks.mjs";
import { isSilent } from "../table.mjs";

const page = join(root, "docs", "peers.md");
const order = ["nestjs-doctor", "nestjs-doctor-newest", "react-doctor", "eslint-plugin-secure-coding", "typescript-eslint", "baseline"];

export function writeTable() {
  const recorded = (name) => (existsSync(join(data, "recorded", name)) ? JSON.parse(readFileSync(join(data, "recorded", name), "utf8")) : null);
  const peers = recorded("peers.json");
  const ours = recorded("replay.json");
  const cases = JSON.parse(readFileSync(join(data, "cases.json"), "utf8"));
  const tables = { summary: summaryOf(peers, ours), share: shareOf(peers.baseline ?? {}), findings: findingsOf(peers), cases: casesOf(cases, peers, ours) };
  let text = readFileSync(page, "utf8");
  for (const [name, lines] of Object.entries(tables)) text = between(text, name, lines.join("\n"));
  writeFileSync(page, text);
}
function between(text, name, lines) {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from < 0 || to < 0) throw new Error(`docs/peers.md has no place for the table "${name}"`);
  return `${text.slice(0, from + open.length)}\n${lines}\n${text.slice(to)}`;
}
function row(cells) {
  return `| ${cells.join(" | ")} |`;
}
function named({ title, version }) {
  return version ? `${title} ${version.split(",")[0]}` : title;
}

/** Each tool on its own cases, and ours on the same ones: told at the parent, and of these silent at the fix. */
function summaryOf(peers, ours) {
  const head = [
    "tool",
    "cases",
    "told at the parent",
    "and silent at the fix",
    "Countersign, no policy: told",
    "and silent",
    "with policy: told",
    "and silent",
  ];
  const lines = order
    .filter((id) => id in peers)
    .map((id) => {
      const { cases } = peers[id];
      const ids = Object.keys(cases);
      const told = ids.filter((one) => cases[one].parent.outcome === "reported");
      const silent = told.filter((one) => cases[one].fix.outcome === "silent");
      return row([named(peers[id]), ids.length, told.length, `**${silent.length}**`, ...["bare", "policy"].flatMap((run) => oursOf(ours, ids, run))]);
    });
  return [row(head), row(["---", ...head.slice(1).map(() => "--:")]), ...lines];
}
function oursOf(ours, ids, run) {
  if (ours === null) return ["not recorded", "not recorded"];
  const own = ours.filter(({ id }) => ids.includes(id));
  const told = own.filter((one) => one[run].parent.outcome === "open");
  const of = own.length < ids.length ? ` of ${own.length} recorded` : "";
  return [`${told.length}${of}`, `**${told.filter((one) => isSilent(one[run].fix)).length}**`];
}

function shareOf({ share = {} }) {
  const percent = (part, whole) => `${part} (${whole ? Math.round((100 * part) / whole) : 0} %)`;
  const head = ["server", "entry points", "flagged by the baseline", "Countersign: open, no policy", "open, with policy"];
  const counts = ({ entries, flagged, open: { bare, policy } }) => [entries, percent(flagged, entries), percent(bare, entries), percent(policy, entries)];
  const all = Object.values(share);
  const sum = (count) => all.reduce((total, one) => total + count(one), 0);
  const total = {
    entries: sum((one) => one.entries),
    flagged: sum((one) => one.flagged),
    open: { bare: sum(({ open }) => open.bare), policy: sum(({ open }) => open.policy) },
  };
  const lines = Object.entries(share).map(([repo, one]) => row([repo, ...counts(one)]));
  return [row(head), row(["---", "--:", "--:", "--:", "--:"]), ...lines, row(["**all**", ...counts(total)])];
}

function findingsOf(peers) {
  const head = ["tool", "trees", "files", "findings of the rules counted", "findings of all its rules run"];
  const lines = order
    .filter((id) => id in peers)
    .map((id) => {
      const { rules, findings, trees, files } = peers[id];
      const counted = Object.entries(findings).filter(([rule]) => rules.includes(rule));
      const sum = (list) => list.reduce((total, [, count]) => total + count, 0);
      const each = counted.map(([rule, count]) => `${count} \`${rule.replace(/^.*\//, "")}\``).join(", ");
      return row([named(peers[id]), trees, files || "-", each ? `${sum(counted)}: ${each}` : 0, sum(Object.entries(findings))]);
    });
  return [row(head), row(["---", "--:", "--:", "---", "--:"]), ...lines];
}

/** A dash: not asked. Of the two runs of nestjs-doctor the published one. */
function casesOf(cases, peers, ours) {
  const shown = order.filter((id) => id in peers && id !== "nestjs-doctor-newest");
  const head = ["tier", "case", ...shown.map((id) => peers[id].title), "Countersign, no policy", "with policy"];
  const sorted = [...cases].sort((left, right) => (`${left.tier} ${left.id}` < `${right.tier} ${right.id}` ? -1 : 1));
  const lines = sorted.map(({ id, tier }) => {
    const own = ours?.find((one) => one.id === id);
    const peer = shown.map((one) => pair(peers[one].cases[id], ({ outcome }) => (outcome === "reported" ? "told" : "silent")));
    return row([tier, `\`${id}\``, ...peer, ...["bare", "policy"].map((run) => pair(own?.[run], ({ outcome }) => outcome))]);
  });
  return [row(head), row(head.map(() => "---")), ...lines];
}
function pair(said, says) {
  return said ? `${says(said.parent)} -> ${says(said.fix)}` : "-";
}
