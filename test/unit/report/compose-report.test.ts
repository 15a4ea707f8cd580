// The counts that a reader trusts, and what a run without anything to judge says of itself.
import { expect, test } from "vitest";
import type { EntryCategory, Graph, LinkedCall } from "../../../core/src/model/graph.js";
import { name } from "../../../core/src/model/names.js";
import { composeReport, type Parts } from "../../../core/src/report/compose-report.js";
import { action, entryPoint, functionAt, graph, policyWith, sampleReport, span } from "./sample.js";

const empty: Graph = {
  entryPoints: [],
  functions: new Map(),
  calls: new Map(),
  actions: [],
  blindSpots: [],
  unseen: [],
  vainChecks: [],
  coverage: graph.coverage,
};
const parts = (more: Partial<Parts>): Parts => ({
  tool: { name: "countersign", version: "0", compiler: "0" },
  project: { files: [], skipped: [], digest: name<"Digest">("sha256:1") },
  policy: policyWith(),
  problems: [],
  graph: empty,
  verdicts: [],
  rules: [],
  findings: [],
  ...more,
});

function callTo(id: string, callee: string, callback: string | null = null): LinkedCall {
  const callbacks = callback === null ? [] : [{ instance: name<"InstanceId">(callback), runs: "maybe" as const, answers: false }];
  const none = { arguments: [], self: null, promise: false, answers: [], identityAt: [], blind: null };
  return { id: name<"CallId">(id), span: span("src/a.ts", 1), name: id, callees: [name<"InstanceId">(callee)], callbacks, ...none };
}

test("actions are counted by who can come to them: through calls, callbacks and circles", () => {
  const [one, two, three, four] = [
    action("delete", "A", span("src/a.ts", 1)),
    action("delete", "B", span("src/a.ts", 2)),
    action("delete", "C", span("src/a.ts", 3)),
    action("delete", "D", span("src/a.ts", 4)),
  ];
  const calls = (id: string) => ({ kind: "call", call: name<"CallId">(id), settled: "now" }) as const;
  const start = functionAt("src/a.ts#start", span("src/a.ts", 1), 1);
  const middle = functionAt("src/a.ts#middle", span("src/a.ts", 2), 1);
  const functions = [
    { ...start, body: calls("1") },
    {
      ...middle,
      body: { kind: "choice", test: { kind: "nothing" }, then: calls("2"), otherwise: { kind: "act", action: one, keys: [] }, span: null } as const,
    },
    functionAt("src/a.ts#callback", span("src/a.ts", 3), 1, [two]),
    functionAt("src/a.ts#nightly", span("src/a.ts", 4), 1, [two, three]),
  ];
  const from = (id: string, category: EntryCategory, instance: string) => ({
    entryPoint: { ...entryPoint(id, span("src/a.ts", 1)), category },
    stages: [{ kind: "function", instance: name<"InstanceId">(instance), role: "last", span: span("src/a.ts", 1) } as const],
    identities: [],
  });
  const linked: Graph = {
    ...empty,
    entryPoints: [from("http GET /", "request", "src/a.ts#start"), from("schedule nightly", "background", "src/a.ts#nightly")],
    functions: new Map(functions.map((one) => [one.id, one])),
    calls: new Map([callTo("1", "src/a.ts#middle", "src/a.ts#callback"), callTo("2", "src/a.ts#start")].map((call) => [call.id, call])),
    actions: [one, two, three, four],
  };
  expect(composeReport(parts({ graph: linked })).coverage.actions).toEqual({ found: 4, reached: 2, background: 1, unattributed: 1 });
});

test("nothing to judge is a problem, and a fatal one", () => {
  expect(composeReport(parts({})).problems).toMatchObject([{ code: "nothing-found", fatal: true }]);
});

test("nothing to judge is not said twice where the reason is known", () => {
  const problem = { code: "root-missing", message: "It is not there.", remedy: "Name another.", file: null, span: null, fatal: true } as const;
  expect(composeReport(parts({ problems: [problem] })).problems).toEqual([problem]);
});

test("lists come in one order, and doubles once", () => {
  const [spot] = graph.blindSpots;
  const other = spot ? [{ ...spot, span: span("src/a.ts", 9) }] : [];
  const found = composeReport(parts({ graph: { ...graph, blindSpots: [...graph.blindSpots, ...other, ...graph.blindSpots] } }));
  expect(found.blindSpots.map(({ span: { file } }) => file)).toEqual(["src/a.ts", "src/routes/hooks.ts"]);
  expect(found.entryPoints.map(({ id }) => id)).toEqual([...found.entryPoints.map(({ id }) => id)].sort());
});

test("the policy's digest changes with the policy, and only then", () => {
  const one = composeReport(parts({}));
  expect(composeReport(parts({})).policy).toBe(one.policy);
  expect(composeReport(parts({ policy: policyWith({ exclude: ["legacy/**"] }) })).policy).not.toBe(one.policy);
});

test("audits are known where the policy names one, or the code holds one", () => {
  expect(sampleReport().coverage.auditsKnown).toBe(true);
  expect(composeReport(parts({ graph })).coverage.auditsKnown).toBe(false);
});
