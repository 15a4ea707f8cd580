// Others build on this: the form is published, the bytes are the same whatever order things came in.
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { json } from "../../../core/src/report/formats/json.js";
import { sampleReport } from "./sample.js";

const look = { width: 80, colour: false };
const text = json.show(sampleReport(), look);

test("it is what the published schema says", () => {
  const schema: unknown = JSON.parse(readFileSync(new URL("../../../core/schema/report.schema.json", import.meta.url), "utf8"));
  const validate = new Ajv2020({ allErrors: true, strict: true, strictRequired: false }).compile(typeof schema === "object" && schema !== null ? schema : {});
  validate(JSON.parse(text));
  expect(validate.errors).toBeNull();
});
