// What would mend a finding, and what people decide about it, as edits of files.
import { pathToFileURL } from "node:url";
import { declare, type FileEdit, type Finding, type Fix, fixesFor, showEntry } from "../../index.js";
import { editBetween, rangeIn } from "../present/text-places.js";
import type { Declaration } from "../protocol.js";
import type { DeskFolder, Judged } from "./folder.js";
import type { OfferedFix, PolicyEdit } from "./messages.js";

/** One action may be open from many entry points. */
const mostFindings = 4;

export function offerFixes(fingerprints: readonly string[], folder: DeskFolder, { report }: Judged): readonly OfferedFix[] {
  const policyText = folder.policyText();
  const findings = fingerprints.slice(0, mostFindings).flatMap((one) => report.findings.find(({ fingerprint }) => fingerprint === one) ?? []);
  const all = findings.flatMap((finding) => {
    const ask = { report, finding, policyText, textOf: folder.textOf };
    return fixesFor(ask).flatMap((fix) => offer(fix, finding, folder));
  });
  const unique = [...new Map(all.map((one) => [JSON.stringify([one.kind, one.edits.length > 0 ? one.edits : one.fingerprint]), one])).values()];
  return unique.map((one) =>
    unique.some((other) => other !== one && other.title === one.title) ? { ...one, title: `${one.title} (${nameOf(one, findings)})` } : one,
  );
}

function offer({ title, kind, edits }: Fix, { fingerprint }: Finding, folder: DeskFolder): readonly OfferedFix[] {
  const placed = edits.map((edit) => placeEdit(edit, folder));
  const known = placed.filter((edit) => edit !== null);
  // Half of a fix is none.
  return known.length === edits.length ? [{ title, kind, fingerprint, edits: known }] : [];
}
function placeEdit({ file, start, end, text }: FileEdit, { textOf, uriOf }: DeskFolder): OfferedFix["edits"][number] | null {
  const before = textOf(file);
  return before === null ? null : { uri: uriOf(file), range: rangeIn(before, start, end), newText: text };
}

function nameOf({ fingerprint }: OfferedFix, findings: readonly Finding[]): string {
  const entry = findings.find((finding) => finding.fingerprint === fingerprint)?.entryPoint;
  return entry ? showEntry({ id: entry }) : fingerprint;
}

/** null: the finding is gone, or its policy cannot be written into. */
export function writeDecision(declaration: Declaration, folder: DeskFolder, { report }: Judged): PolicyEdit | null {
  const finding = report.findings.find(({ fingerprint }) => fingerprint === declaration.fingerprint);
  if (!finding) return null;
  const before = folder.policyText();
  const after = declare(before, decisionFor(declaration, finding.entryPoint ?? ""));
  const edit = editBetween(before ?? "", after);
  const isMeant = declaration.kind === "waiver" || finding.entryPoint !== null;
  return edit && isMeant ? { ...edit, uri: pathToFileURL(folder.policyPath()).href, isNew: before === null } : null;
}

function decisionFor(declaration: Declaration, entry: string): Parameters<typeof declare>[1] {
  if (declaration.kind === "public") return { kind: "public", entry, reason: declaration.reason };
  const { fingerprint, reason, owner, expires } = declaration;
  return { kind: "waiver", fingerprint, reason, owner, expires };
}
