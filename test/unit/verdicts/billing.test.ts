// What a wrapper does by itself is asked for once; what a factory of routes does is asked of each route.
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { analyzeFolder } from "../../harness/run-case.js";

const folder = fileURLToPath(new URL("../../packs/next/route-files/wrapper-notes-last-use", import.meta.url));
const { verdicts } = analyzeFolder(folder);
const askedAt = (resource: string): readonly string[] =>
  verdicts.filter(({ obligation }) => obligation.action.resource === resource).map(({ obligation }) => obligation.entryPoint.id);

test("a meter that three routes go through is asked for at the first of them", () => expect(askedAt("meter")).toEqual(["http POST /api/combs"]));
test("what an option makes the wrapper do is asked for where it is given", () => expect(askedAt("visit")).toEqual(["http POST /api/frames"]));
test("what a factory's routes do is asked of each", () => expect(askedAt("thing")).toEqual(["http DELETE /api/frames", "http DELETE /api/jars"]));
