// What was recorded of the replays is of these cases, and a case that was not won says why.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Outcome {
  readonly outcome: string;
}
interface Recorded {
  readonly id: string;
  readonly tier: string;
  readonly policy: { readonly parent: Outcome; readonly fix: Outcome };
}
const here = new URL(".", import.meta.url);
const parse = (path: string) => JSON.parse(readFileSync(new URL(path, here), "utf8"));
const cases: readonly { readonly id: string; readonly repo: string }[] = parse("cases.json");
const recorded: readonly Recorded[] = parse("recorded/replay.json");
const reasons: Readonly<Record<string, string>> = Object.assign({}, ...readdirSync(new URL("reasons", here)).map((file) => parse(`reasons/${file}`)));

function isWon({ tier, policy: { parent, fix } }: Recorded): boolean {
  if (tier === "E") return parent.outcome !== "held";
  return parent.outcome === "open" && fix.outcome !== "open" && fix.outcome !== "unknown";
}

test("what was recorded is of these cases", () => {
  const ids = new Set(cases.map(({ id }) => id));
  expect(recorded.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
});

test("a case that was not won says why", () => {
  expect(recorded.filter((one) => !isWon(one) && !reasons[one.id]).map(({ id }) => id)).toEqual([]);
});

test("every project of the cases has a policy of its own", () => {
  const names = new Set(cases.map(({ repo }) => repo.split("/")[1]));
  expect([...names].filter((name) => !existsSync(new URL(`policies/${name}.jsonc`, here)))).toEqual([]);
});
