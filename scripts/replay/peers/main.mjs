// `npm run replay:peers -- --mirrors <dir> --tools <dir> [--trees <dir>] [--only <tool>] [--on <server>] [--cases] [--record]`: the same real holes, asked of other tools.
// With --cases no whole server is checked for the baseline's share of entry points: what is recorded of it stays.
// With --table alone: the table of docs/peers.md is written anew from what is recorded, ours beside it.
// The tools are installed by the reader into a folder of their own (docs/peers.md says how), never into this project.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../../prepare.mjs";
import { data } from "../checks.mjs";
import { mirrorOf, withTree } from "../trees.mjs";
import { baseline } from "./baseline.mjs";
import { standsOf } from "./cases.mjs";
import { countFindings, sayOutcome } from "./match.mjs";
import { nestDoctor, newestNestDoctor } from "./nest-doctor.mjs";
import { promiseRules } from "./promise-rules.mjs";
import { reactDoctor } from "./react-doctor.mjs";
import { secureCoding } from "./secure-coding.mjs";
import { writeTable } from "./table.mjs";

const { values } = parseArgs({
  options: {
    mirrors: { type: "string" },
    tools: { type: "string" },
    trees: { type: "string" },
    only: { type: "string" },
    on: { type: "string" },
    cases: { type: "boolean", default: false },
    record: { type: "boolean", default: false },
    table: { type: "boolean", default: false },
  },
});
const started = process.env.INIT_CWD ?? root;
const recordFile = join(data, "recorded", "peers.json");
if (values.mirrors && values.tools) await askAll(resolve(started, values.mirrors), resolve(started, values.tools));
if (values.table) writeTable();
if (!values.table && !(values.mirrors && values.tools)) {
  console.error("Say where the mirrors and the tools are: npm run replay:peers -- --mirrors <dir> --tools <dir>");
  process.exitCode = 2;
}

async function askAll(mirrors, tools) {
  const peers = await openPeers(tools);
  const scratch = mkdtempSync(join(tmpdir(), "countersign-peers-"));
  const keep = values.trees ? resolve(started, values.trees) : scratch;
  for (const stand of standsOf(JSON.parse(readFileSync(join(data, "cases.json"), "utf8")))) {
    if (values.on && !stand.repo.includes(values.on)) continue;
    const mirror = mirrorOf(mirrors, stand.repo);
    if (!mirror) console.log(`not counted: no mirror of ${stand.repo}`);
    else await withTree({ mirror, ...stand, keep }, (tree) => askEach(peers, stand, tree));
    rmSync(scratch, { recursive: true, force: true });
  }
  if (values.record) keepRecord(peers);
}

async function openPeers(tools) {
  const peers = [];
  for (const { id, open } of [nestDoctor, newestNestDoctor, reactDoctor, secureCoding, promiseRules, baseline]) {
    if (values.only && id !== values.only) continue;
    const peer = await open(tools);
    if (peer) peers.push({ ...peer, id, cases: {}, findings: {}, trees: 0, files: 0 });
    else console.log(`not counted: no ${id} under ${tools}`);
  }
  return peers;
}
async function askEach(peers, stand, tree) {
  for (const peer of peers) await askOne(peer, stand, tree);
}

/** One tool at one commit: what it says at the places of the cases there. */
async function askOne(peer, stand, tree) {
  const places = stand.places.filter((place) => peer.takes(tree, place));
  if (places.length === 0) return;
  const { findings, files, share } = await peer.look(tree, places, { ...stand, isNewest: stand.isNewest && !values.cases });
  const isBefore = places.some(({ side }) => side === "parent");
  if (isBefore) Object.assign(peer, { trees: peer.trees + 1, files: peer.files + files, findings: countFindings(peer.findings, findings) });
  if (share) {
    peer.share = { ...peer.share, [stand.repo]: share };
    console.log(`${stand.repo}: ${peer.id} flags ${share.flagged} of ${share.entries} entry points`);
  }
  for (const place of places) {
    const outcome = sayOutcome(tree, place, findings, peer.rules);
    peer.cases[place.id] = { ...peer.cases[place.id], [place.side]: outcome };
    console.log(`${peer.id} ${place.id} ${place.side}: ${outcome.outcome}${outcome.rules.length ? ` (${outcome.rules.join(", ")})` : ""}`);
  }
}

/** Tools asked alone take their own place in the record; the others stay as they were, and so do totals if only some servers were looked at. */
function keepRecord(peers) {
  const record = existsSync(recordFile) ? JSON.parse(readFileSync(recordFile, "utf8")) : {};
  for (const { id, title, version, command, rules, cases, findings, trees, files, share } of peers) {
    const before = record[id] ?? {};
    const totals = values.on && before.trees ? before : { trees, files, findings };
    const shares = sorted({ ...before.share, ...share });
    record[id] = { title, version, command, rules, trees: totals.trees, files: totals.files, findings: sorted(totals.findings) };
    Object.assign(record[id], Object.keys(shares).length && { share: shares }, { cases: sorted({ ...before.cases, ...cases }) });
  }
  mkdirSync(join(data, "recorded"), { recursive: true });
  writeFileSync(recordFile, `${JSON.stringify(sorted(record), null, 2)}\n`);
}
function sorted(record) {
  return Object.fromEntries(Object.entries(record).sort(([left], [right]) => (left < right ? -1 : 1)));
}
