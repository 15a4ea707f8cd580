// The shop of the README, in every format, as people and programs are given it. `npm test -- --update` writes the expected files; the diff is reviewed like code.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { formats } from "../../core/src/index.js";
import { misfits } from "../harness/fits-type.js";
import { analyzeFolder } from "../harness/run-case.js";

const report = analyzeFolder(fileURLToPath(new URL("../../examples/shop", import.meta.url)));
const endings: Readonly<Record<string, string>> = { pretty: "txt", json: "json", sarif: "sarif", markdown: "md", html: "html" };
const look = { width: 80, colour: false };

function shown(id: string): string {
  return formats.find((format) => format.id === id)?.show(report, look) ?? "";
}
/** What programs read stands on one line; people review it on many. */
function readable(id: string): string {
  return id === "json" || id === "sarif" ? `${JSON.stringify(JSON.parse(shown(id)), null, 2)}\n` : shown(id);
}

describe("the shop of the README", () => {
  test("every format has an expected file", () => {
    expect(formats.map(({ id }) => id).sort()).toEqual(Object.keys(endings).sort());
  });
  test.each(formats.map(({ id }) => id))("as %s it reads as expected", async (id) => {
    await expect(readable(id)).toMatchFileSnapshot(`shop/report.${endings[id]}`);
  });
  test("no line of the pretty report is wider than the terminal", () => {
    const wide = shown("pretty")
      .split("\n")
      .filter((line) => line.length > look.width);
    expect(wide).toEqual([]);
  });
  test("each thing that the README promises is there: guarded, unguarded, weakly guarded, unaudited, un-awaited, unseen", () => {
    const rules = new Set(report.findings.map(({ rule }) => String(rule)));
    expect([...rules].sort()).toEqual(["blind-spot", "unaudited-action", "unawaited-guard", "unguarded-action", "weak-guard"]);
    expect(report.verdicts.some(({ outcome }) => outcome === "held")).toBe(true);
  });
});

describe("what programs are given of it", () => {
  test("the JSON is what its published schema says", () => {
    const schema = JSON.parse(readFileSync(new URL("../../core/schema/report.schema.json", import.meta.url), "utf8"));
    const validate = new Ajv2020({ allErrors: true, strict: true, strictRequired: false }).compile(schema);
    validate(JSON.parse(shown("json")));
    expect(validate.errors).toBeNull();
  });
  // No package carries the JSON Schema of SARIF 2.1.0 under a licence that we can use; the published types know its names and its kinds of values.
  test("the SARIF fits the published types of SARIF 2.1.0", () => {
    expect(misfits(shown("sarif"), "Log", "sarif")).toEqual([]);
  });
  test("a SARIF log of another version, and one with a name of our own, would not fit", () => {
    const text = shown("sarif");
    expect(misfits(text.replace('"version":"2.1.0"}', '"version":"2.2.0"}'), "Log", "sarif")).not.toEqual([]);
    expect(misfits(text.replace('"columnKind"', '"columnSort"'), "Log", "sarif")).not.toEqual([]);
  });
  test("the musts of SARIF that its types do not know hold", () => {
    const [run] = JSON.parse(shown("sarif")).runs;
    const rules: readonly { readonly id: string }[] = run.tool.driver.rules;
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(run.results.length).toBe(report.findings.length);
    for (const result of run.results) {
      expect(rules[result.ruleIndex]?.id).toBe(result.ruleId);
      expect(Object.keys(result.partialFingerprints).length).toBeGreaterThan(0);
      for (const location of locationsOf(result)) expectToPoint(location);
    }
  });
});

interface SarifLocation {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
    readonly region: { readonly startLine: number; readonly startColumn: number; readonly endLine: number; readonly endColumn: number };
  };
}
interface SarifResult {
  readonly locations: readonly SarifLocation[];
  readonly relatedLocations?: readonly SarifLocation[];
  readonly codeFlows?: readonly { readonly threadFlows: readonly { readonly locations: readonly { readonly location: SarifLocation }[] }[] }[];
}
function locationsOf({ locations, relatedLocations = [], codeFlows = [] }: SarifResult): readonly SarifLocation[] {
  const hops = codeFlows.flatMap(({ threadFlows }) => threadFlows.flatMap((flow) => flow.locations.map(({ location }) => location)));
  return [...locations, ...relatedLocations, ...hops];
}
/** A relative address below a named root, and a place that is no place before the first nor an end before its start. */
function expectToPoint({ physicalLocation: { artifactLocation, region } }: SarifLocation): void {
  expect(artifactLocation.uri).toMatch(/^[\w.-]+(\/[\w.-]+)*$/);
  expect(artifactLocation.uriBaseId).toBe("SRCROOT");
  expect(Math.min(region.startLine, region.startColumn)).toBeGreaterThanOrEqual(1);
  expect([region.endLine > region.startLine, region.endColumn >= region.startColumn]).toContain(true);
}
