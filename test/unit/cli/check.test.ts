// The exit code is what a pipeline believes: it must never be kinder than the report.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { name } from "../../../core/src/model/names.js";
import type { Problem } from "../../../core/src/model/report.js";
import { action, entryPoint, guard, held, open, policyWith, sampleReport, span, unaudited, unknown, waiver } from "../report/sample.js";
import { run } from "./world.js";

const deed = { entry: entryPoint("http DELETE /users/:id", span("src/app.ts", 3)), action: action("delete", "User", span("src/users.ts", 41)) };
const spot = { span: span("src/users.ts", 40), reason: "dynamic-callee", what: "hooks[name]" } as const;
const green = sampleReport([held(deed, guard("requireAdmin", "authorized", span("src/app.ts", 3)))], policyWith());
const unguarded = sampleReport([open(deed)], policyWith());
const onlyUnaudited = sampleReport([unaudited(deed)], policyWith());
const weak = sampleReport([open(deed, [], "authenticated")], policyWith());
const unseen = sampleReport([unknown(deed, spot)], policyWith());
const accepted = sampleReport([open(deed)], policyWith({ waivers: [waiver({ rule: name<"RuleId">("unguarded-action"), action: "delete User" })] }));
const observed = sampleReport([open(deed)], policyWith({ observed: ["**"] }));
const problem: Problem = { code: "policy-invalid", message: "There is no key gaurds.", remedy: "Did you mean guards?", file: null, span: null, fatal: true };
const broken = { ...green, problems: [problem] };

describe("the exit code", () => {
  test.each([
    ["all held", green, [], 0],
    ["an error", unguarded, [], 1],
    ["a warning is below the usual gate", onlyUnaudited, [], 0],
    ["a warning, and the gate is lower", onlyUnaudited, ["--fail-on", "warning"], 1],
    ["a note, and the gate is lower still", unseen, ["--fail-on=note"], 1],
    ["unknown is its own gate", unseen, ["--fail-on", "error,unknown"], 1],
    ["unknown is not open", unseen, ["--fail-on", "open"], 0],
    ["weak is its own gate", weak, ["--fail-on", "weak"], 1],
    ["a rule by name", onlyUnaudited, ["--fail-on", "late-guard", "--fail-on", "unaudited-action"], 1],
    ["nothing fails", unguarded, ["--fail-on", "nothing"], 0],
    ["what is accepted does not fail", accepted, ["--fail-on", "note"], 0],
    ["what is observed does not fail", observed, ["--fail-on", "note"], 0],
    ["what cannot be judged is not green", broken, [], 2],
    ["what cannot be judged is not green, whatever the gate", broken, ["--fail-on", "nothing"], 2],
  ])("%s", async (_, report, options, code) => {
    expect((await run(["check", ...options], { report })).code).toBe(code);
  });

  test("of our own fault is 3, with version and a way to report it", async () => {
    const { code, out, err } = await run(["check"], {
      report: () => {
        throw new Error("a fold without a base");
      },
    });
    expect([code, out]).toEqual([3, ""]);
    expect(err).toContain("countersign 0.0.0");
    expect(err).toContain("a fold without a base");
    expect(err).toContain("report it");
  });
});

describe("where the report goes", () => {
  const folder = mkdtempSync(join(tmpdir(), "countersign-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("a pipe gets the format and nothing beside it", async () => {
    const { out, err } = await run(["check", "--format", "json"]);
    expect(JSON.parse(out).schema).toBe("countersign-report/1");
    expect(err).toBe("");
  });

  test("a file's ending chooses the format, and whoever watches still reads the pretty one", async () => {
    const { out } = await run(["check", "-o", "out/report.sarif"], { terminal: { folder } });
    expect(JSON.parse(readFileSync(join(folder, "out/report.sarif"), "utf8")).version).toBe("2.1.0");
    expect(out).toContain("3 errors");
  });

  test("a file that cannot be written is not passed over", async () => {
    const { code, err } = await run(["check", "-o", "report.json/x"], { report: green, terminal: { folder: join(folder, "out", "report.sarif") } });
    expect(code).toBe(2);
    expect(err).toContain("report.json/x could not be written");
  });
});

describe("the look", () => {
  const watched = { isInteractive: { write: true, tell: true } };
  const isColourful = async (argv: readonly string[], terminal: Parameters<typeof run>[1]) => (await run(["check", ...argv], terminal)).out.includes("\u001b[");

  test("has colour on a terminal, and none in a pipe", async () => {
    expect(await isColourful([], { terminal: watched })).toBe(true);
    expect(await isColourful([], {})).toBe(false);
  });

  test("has no colour for NO_COLOR, --no-color and a dumb terminal", async () => {
    expect(await isColourful([], { terminal: { ...watched, environment: { NO_COLOR: "1" } } })).toBe(false);
    expect(await isColourful(["--no-color"], { terminal: watched })).toBe(false);
    expect(await isColourful([], { terminal: { ...watched, environment: { TERM: "dumb" } } })).toBe(false);
  });

  test("is as wide as asked for, else as the terminal, else 80", async () => {
    const widest = async (argv: readonly string[], columns: number | null) =>
      Math.max(...(await run(["check", ...argv], { terminal: { columns } })).out.split("\n").map((line) => line.length));
    expect(await widest([], null)).toBeLessThanOrEqual(80);
    expect(await widest([], 110)).toBeGreaterThan(80);
    expect(await widest(["--width", "60"], 110)).toBeLessThanOrEqual(60);
  });

  test("shows progress to someone who watches, cleared in the end, and none to a log", async () => {
    const { err } = await run(["check"], { terminal: watched });
    expect(err).toContain("Reading the sources");
    expect(err).toMatch(/Checked 12 files in 0\.0 s\.\n$/);
    expect((await run(["check"], { terminal: { ...watched, environment: { CI: "true" } } })).err).not.toContain("Reading");
    expect((await run(["check"])).err).toBe("");
  });
});

test("the folder, the day and the policy reach the analysis", async () => {
  const { asked } = await run(["check", "server"]);
  expect(asked).toMatchObject([{ today: "2026-11-21", policy: { path: null } }]);
  expect(asked[0]?.root).toMatch(/server$/);
});
