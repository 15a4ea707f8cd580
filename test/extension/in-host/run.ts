// What VS Code calls in the extension host: runs the tests of suites with mocha, and leaves what came of them in a file.
import { writeFileSync } from "node:fs";
import Mocha from "mocha";

interface Result {
  readonly title: string;
  readonly milliseconds: number;
  readonly error: string | null;
}

export async function runTests(suites: readonly (() => void)[]): Promise<void> {
  const mocha = new Mocha({ ui: "tdd", timeout: 60_000, reporter: "dot" });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  for (const define of suites) define();
  const results: Result[] = [];
  const keep = (): void => {
    // After each test: what hangs later takes nothing away.
    const record = process.env.COUNTERSIGN_RESULTS;
    if (record !== undefined) writeFileSync(record, JSON.stringify(results));
  };
  const failures = await new Promise<number>((resolve) => {
    mocha
      .run(resolve)
      .on("pass", (test) => {
        results.push({ title: test.fullTitle(), milliseconds: test.duration ?? 0, error: null });
        keep();
      })
      .on("fail", (test, error: unknown) => {
        const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
        results.push({ title: test.fullTitle(), milliseconds: 0, error: said });
        keep();
      });
  });
  if (failures > 0) throw new Error(`${failures} tests failed.`);
}
