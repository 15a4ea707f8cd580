// What was recorded of the replays is of these cases, and a case that was not won says why.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

interface Outcome {
  readonly outcome: string;
}
interface Recorded {
  readonly id: string;
  readonly tier: string;
  readonly policy: { readonly parent: Outcome; readonly fix: Outcome };
}
interface Judged {
  readonly run: string;
  readonly fingerprint: string;
}
interface Drawn {
  readonly sample: readonly { readonly fingerprint: string }[];
}
const here = new URL(".", import.meta.url);
const parse = (path: string) => JSON.parse(readFileSync(new URL(path, here), "utf8"));
const cases: readonly { readonly id: string; readonly repo: string }[] = parse("cases.json");
const recorded: readonly Recorded[] = parse("recorded/replay.json");
const reasons: Readonly<Record<string, string>> = Object.assign({}, ...readdirSync(new URL("reasons", here)).map((file) => parse(`reasons/${file}`)));

const judgedServers = readdirSync(new URL("judged", here)).map((file) => file.replace(/\.json$/, ""));

function isWon({ tier, policy: { parent, fix } }: Recorded): boolean {
  if (tier === "E") return parent.outcome !== "held";
  return parent.outcome === "open" && fix.outcome !== "open" && fix.outcome !== "unknown";
}

test("every case is recorded, and nothing else", () => {
  const ids = cases.map(({ id }) => id).sort();
  expect(recorded.map(({ id }) => id).sort()).toEqual(ids);
});

test.each(judgedServers)("every finding that was drawn of %s is judged, and no other", (server) => {
  const judged: readonly Judged[] = parse(`judged/${server}.json`);
  const drawn: Readonly<Record<string, Drawn | null>> = parse(`recorded/servers/${server}.json`);
  for (const run of ["bare", "policy"]) {
    const own = judged.filter((one) => one.run === run).map(({ fingerprint }) => fingerprint);
    expect(own.sort()).toEqual((drawn[run]?.sample ?? []).map(({ fingerprint }) => fingerprint).sort());
  }
});

test("the pages say what was recorded and judged", () => {
  const { stdout, status } = spawnSync(process.execPath, [fileURLToPath(new URL("../../scripts/replay/pages.mjs", here)), "--check"], { encoding: "utf8" });
  expect({ stdout, status }).toEqual({ stdout: "", status: 0 });
});

test("a case that was not won says why", () => {
  expect(recorded.filter((one) => !isWon(one) && !reasons[one.id]).map(({ id }) => id)).toEqual([]);
});

test("every project of the cases has a policy of its own", () => {
  const names = new Set(cases.map(({ repo }) => repo.split("/")[1]));
  expect([...names].filter((name) => !existsSync(new URL(`policies/${name}.jsonc`, here)))).toEqual([]);
});
