// All formats.
import type { Format } from "./format.js";
import { html } from "./html.js";
import { json } from "./json.js";
import { markdown } from "./markdown.js";
import { pretty } from "./pretty.js";
import { sarif } from "./sarif.js";

export const formats: readonly Format[] = [pretty, json, sarif, markdown, html];
