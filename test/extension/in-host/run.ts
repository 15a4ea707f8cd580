// What VS Code calls in the extension host: runs the tests of one bundle with mocha, and leaves what came of them in a file.
import { writeFileSync } from "node:fs";
import Mocha from "mocha";

interface Result {
  readonly title: string;
  readonly milliseconds: number;
  readonly error: string | null;
}

/** define: calls `test` for each. */
export async function runTests(define: () => void): Promise<void> {
  const mocha = new Mocha({ ui: "tdd", timeout: 60_000, reporter: "min" });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  define();
  const results: Result[] = [];
  const failures = await new Promise<number>((resolve) => {
    mocha
      .run(resolve)
      .on("pass", ({ title, duration = 0 }) => results.push({ title, milliseconds: duration, error: null }))
      .on("fail", ({ title }, error: unknown) =>
        results.push({ title, milliseconds: 0, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
      );
  });
  const record = process.env.COUNTERSIGN_RESULTS;
  if (record !== undefined) writeFileSync(record, JSON.stringify(results));
  if (failures > 0) throw new Error(`${failures} tests failed.`);
}
