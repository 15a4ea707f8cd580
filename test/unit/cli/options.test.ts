// A mistyped wish is told what was meant, and is never taken for another.
import { expect, test } from "vitest";
import { readOptions } from "../../../core/src/cli/options.js";
import { run } from "./world.js";

test.each([
  [["chek"], "There is no command chek. Did you mean check?"],
  [["zebra"], "There is no command zebra."],
  [["check", "--formt", "json"], "There is no option --formt for check. Did you mean --format?"],
  [["check", "--write"], "There is no option --write for check."],
  [["init", "--format", "json"], "There is no option --format for init."],
  [["check", "--policy"], "--policy needs a value."],
  [["check", "--policy", "--format"], "--policy needs a value."],
  [["check", "--no-color=yes"], "--no-color takes no value."],
  [["check", "a", "b"], "check takes one folder, and a b is more."],
  [["check", "--width", "wide"], "--width takes a number of columns from 60 to 400, as in --width 100."],
  [["-x"], "There is no option -x."],
])("%j: %s", (argv, mistake) => {
  expect(readOptions(argv)).toEqual({ mistake });
});

test.each([
  [["lsp"], "lsp speaks with an editor over its input and output: countersign lsp --stdio."],
  [["lsp", "--stdio", "server"], "lsp takes no folder, and server is more."],
  [["check", "--stdio"], "There is no option --stdio for check."],
  [["check", "--format", "jsno"], "There is no format jsno. Did you mean json? There are pretty, json, sarif, markdown, html."],
  [["check", "--fail-on", "erorr"], "--fail-on knows no erorr. Did you mean error?"],
  [["check", "--fail-on", "constructor"], "--fail-on knows no constructor."],
  [["inventory", "--format", "sarif"], "inventory has no format sarif."],
  [["explain"], "explain takes a place, as in src/users.ts:41, or the fingerprint of a finding."],
  [["explain", "zebra"], "zebra is neither a place"],
])("%j cannot be judged, and says why: %s", async (argv, sentence) => {
  const { code, out, err, asked } = await run(argv);
  expect([code, out, asked]).toEqual([2, "", []]);
  expect(err).toContain(sentence);
});

test("options are filled in, whatever their form and order", () => {
  expect(readOptions(["check", "-o", "x.json", "server", "--fail-on=open, weak", "--fail-on", "unknown", "--width=100"])).toEqual({
    command: "check",
    given: ["server"],
    options: {
      policy: null,
      format: null,
      output: "x.json",
      failOn: ["open", "weak", "unknown"],
      width: 100,
      noColor: false,
      write: false,
      print: false,
      stdio: false,
    },
  });
});

test.each([[[]], [["--help"]], [["-h"]], [["help"]]])("%j tells what there is", async (argv) => {
  const { code, out } = await run(argv);
  expect(code).toBe(0);
  expect(out).toContain("countersign <command> [folder]");
});

test("each command has its page", async () => {
  for (const command of ["check", "explain", "init", "inventory", "lsp"]) {
    expect((await run(["help", command])).out).toMatch(new RegExp(`^countersign ${command} `));
    expect((await run([command, "--help"])).out).toMatch(new RegExp(`^countersign ${command} `));
  }
});

test("the version is a line of its own", async () => {
  expect(await run(["--version"])).toMatchObject({ code: 0, out: "0.0.0\n" });
});
