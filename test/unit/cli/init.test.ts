// A first policy: it may be taken as it stands, and writes over nothing that was not asked for.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { name } from "../../../core/src/model/names.js";
import { parsePolicy } from "../../../core/src/policy/parse-policy.js";
import { action, entryPoint, open, policyWith, sampleReport, span, unknown, verdicts } from "../report/sample.js";
import { run } from "./world.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "countersign-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const path = (): string => join(folder, "countersign.jsonc");
const login = { entry: entryPoint("http POST /login", span("src/auth.ts", 3)), action: action("create", "Session", span("src/auth.ts", 9)) };
const opaque = { span: span("src/auth.ts", 5), reason: "opaque-guard", what: "acme.requireTeam" } as const;
const report = sampleReport([...verdicts, open(login), unknown(login, opaque)], policyWith());

test("writes a policy where there is none, and says what it would find", async () => {
  const { code, out, err } = await run(["init"], { report, terminal: { folder } });
  expect([code, out]).toEqual([0, ""]);
  expect(err).toContain("Wrote countersign.jsonc.");
  await expect(readFileSync(path(), "utf8")).toMatchFileSnapshot("expected/proposal.txt");
});

test("what it writes is a policy without a problem, also with every proposal switched on", async () => {
  await run(["init"], { report, terminal: { folder } });
  const text = readFileSync(path(), "utf8");
  const file = name<"FilePath">("countersign.jsonc");
  expect(parsePolicy(text, file).problems).toEqual([]);
  const on = text.replace(/^ {4}\/\/ /gm, "    ").replaceAll('"reason": ""', '"reason": "meant for everyone"');
  const { policy, problems } = parsePolicy(on, file);
  expect(problems).toEqual([]);
  expect(policy.public.map(({ entry }) => entry)).toContain("http POST /login");
  expect(Object.keys(policy.guards)).toContain("requireTeam");
});

test("writes over a policy only when told to", async () => {
  writeFileSync(path(), "{}");
  const kept = await run(["init"], { report, terminal: { folder } });
  expect(readFileSync(path(), "utf8")).toBe("{}");
  expect(kept.out).toContain('"extends": "recommended"');
  expect(kept.err).toContain("--write writes over it");
  await run(["init", "--write"], { report, terminal: { folder } });
  expect(readFileSync(path(), "utf8")).toContain('"extends": "recommended"');
});

test("writes nothing when it should only print", async () => {
  const { out, err } = await run(["init", "--print"], { report, terminal: { folder } });
  expect(existsSync(path())).toBe(false);
  expect(out).toContain('"extends": "recommended"');
  expect(err).toContain("Nothing was written.");
});
