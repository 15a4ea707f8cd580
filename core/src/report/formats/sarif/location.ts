// Places in SARIF: relative to the root that was checked, by URI.
import type { FilePath, Span } from "../../../model/names.js";

export function showLocation(span: Span, says: string | null = null): object {
  const { start, end } = span;
  const region = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  return { physicalLocation: { artifactLocation: showArtifact(span.file), region }, ...(says === null ? {} : { message: { text: says } }) };
}

/** `#`, `?`, `[id]` and spaces stand in real file names. */
export function showArtifact(file: FilePath): object {
  return { uri: file.split("/").map(encodeURIComponent).join("/"), uriBaseId: "SRCROOT" };
}
