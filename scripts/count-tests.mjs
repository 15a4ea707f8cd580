// A vitest reporter that leaves behind the two numbers which the last line of `npm test` tells.
import { writeFileSync } from "node:fs";

export default class {
  onTestRunEnd(files, errors) {
    const states = files.flatMap((file) => [...file.children.allTests()].map((test) => test.result().state));
    // A file that broke apart from its tests counts as one failed test, and so does an error outside of any file.
    const broken = files.filter((file) => file.errors().length > 0 || (!file.ok() && ![...file.children.allTests("failed")].length)).length;
    const failed = states.filter((state) => state === "failed").length + broken + errors.length;
    writeFileSync(process.env.COUNTERSIGN_COUNTS, JSON.stringify({ passed: states.filter((state) => state === "passed").length, failed }));
  }
}
