// The same engine, the same verdicts: on every journey the editor shows the findings that the command line tells.
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { analyze, groupFindings, isTold, type Report } from "../../core/src/index.js";
import { analyzeFolder } from "../harness/run-case.js";
import { clearFolders, lay, notes, openEditor, route } from "./editor.js";

afterAll(clearFolders);

const packs = (folder: string): string => fileURLToPath(new URL(`../packs/${folder}`, import.meta.url));
const journeys = [
  fileURLToPath(new URL("../../examples/shop", import.meta.url)),
  ...[
    "awaited",
    "unawaited",
    "unawaited-negated",
    "unawaited-dropped",
    "awaited-dropped",
    "unawaited-before",
    "awaited-before",
    "all-dropped",
    "unawaited-and",
  ].map((one) => packs(`casbin/enforce/${one}`)),
  ...["casbin/batch-enforce/every-one", "openfga/check/answer-tested", "openfga/check/allowed-read", "accesscontrol/permissions/permission-tested"].map(packs),
  ...["accesscontrol/permissions/granted-read", "casl/abilities/dropped", "casl/abilities/can", "casl/forbidden-errors/error-dropped"].map(packs),
  ...["casl/forbidden-errors/error-thrown", "oso-cloud/local-authorization/sql-tested", "oso-cloud/local-authorization/asked-of-the-cloud"].map(packs),
  ...["permit/bulk-check/list-tested", "permit/bulk-check/every-one"].map(packs),
];
const severities = { error: 1, warning: 2, note: 3 } as const;

/** What the command line tells: findings by action, each with its place, rule, severity and message. */
function told(report: Report, root: string): readonly string[] {
  if (report.problems.some(({ fatal }) => fatal)) return [];
  return groupFindings(report.findings.filter(isTold))
    .map(({ finding, others }) => {
      const { file, start, end } = finding.span;
      const severity = finding.rule === "blind-spot" ? 4 : severities[finding.severity];
      const uri = pathToFileURL(`${root}/${file}`).href;
      const fingerprints = [finding.fingerprint, ...others.map(({ fingerprint }) => fingerprint)];
      return [uri, start.line - 1, start.column - 1, end.line - 1, end.column - 1, finding.rule, severity, finding.message, fingerprints].join(" | ");
    })
    .sort();
}
async function shown(root: string): Promise<readonly string[]> {
  const editor = await openEditor([root]);
  await editor.settled();
  const all = [...editor.shown].flatMap(([uri, diagnostics]) => diagnostics.map((one) => ({ uri, ...one })));
  const findings = all.filter(({ data }) => data !== undefined);
  return findings
    .map(({ uri, range, code, severity, message, data }) =>
      [
        uri,
        range.start.line,
        range.start.character,
        range.end.line,
        range.end.character,
        code,
        severity,
        String(message).split(" And so from")[0],
        data.fingerprints,
      ].join(" | "),
    )
    .sort();
}

describe("the editor shows what the command line tells", () => {
  test("which is something", async () => {
    expect((await shown(journeys[0] ?? "")).length).toBe(6);
  });
  test.each(journeys.map((root) => [root.split("/").slice(-3).join("/"), root]))("%s", async (_, root) => {
    expect(await shown(root)).toEqual(told(analyzeFolder(root), root));
  });
  test.each([
    ["nothing at all", {}],
    ["no sources", { "README.md": "# Notes" }],
    ["an open route", notes],
    ["a guarded route", { ...notes, "app.ts": route("requireAdmin, ") }],
    ["syntax errors beside it", { ...notes, "broken.ts": "export const x = {{{" }],
    ["a broken tsconfig", { ...notes, "tsconfig.json": '{ "compilerOptions": { "paths": ' }],
    ["a misspelt policy", { ...notes, "countersign.jsonc": '{ "gaurds": {} }' }],
    ["a file of ten megabytes", { ...notes, "huge.ts": `export const text = "${"x".repeat(10_000_000)}";` }],
    [
      "one action behind several routes",
      {
        ...notes,
        "app.ts": `${route("")}const remove = (id: string) => db.note.delete({ where: { id } });\napp.delete("/a", (r) => remove(r.params.id));\napp.delete("/b", (r) => remove(r.params.id));\n`,
      },
    ],
    ["waivers that have ended and that nothing needs", { ...notes, "countersign.jsonc": waivers() }],
  ])("in a folder with %s", async (_, files) => {
    const root = lay(files);
    expect(await shown(root)).toEqual(told(analyze({ root, today: "2030-01-01" }), root));
  });
});

function waivers(): string {
  const waiver = { rule: "unguarded-action", entry: "http DELETE *", action: "**", reason: "moves", owner: "ana" };
  return JSON.stringify({
    waivers: [
      { ...waiver, expires: "2029-01-01" },
      { ...waiver, rule: "weak-guard", expires: "2031-01-01" },
    ],
  });
}
