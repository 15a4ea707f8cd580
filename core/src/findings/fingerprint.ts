// A name for a finding that survives moved lines and reformatting: it is made of what the finding is about, and of no place in a text.
import { createHash } from "node:crypto";
import { canonicalJson } from "../model/canonical.js";
import { type Fingerprint, name } from "../model/names.js";

/** 64 bits: short enough to copy by hand, too long to be met by chance or by trying. */
const signs = 16;

/** `parts` says what; `occurrence` counts those that say the same, in the order of the text. */
export function fingerprintOf(parts: readonly (string | null)[], occurrence: number): Fingerprint {
  const digest = createHash("sha256")
    .update(canonicalJson(["countersign-finding/1", ...parts, occurrence]), "utf8")
    .digest("hex");
  return name<"Fingerprint">(digest.slice(0, signs));
}
