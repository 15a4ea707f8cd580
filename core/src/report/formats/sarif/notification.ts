// A problem in SARIF: what the user can mend so that more can be judged.
import type { Problem } from "../../../model/report.js";
import { showArtifact, showLocation } from "./location.js";

export function showNotification({ code, message, remedy, file, span, fatal }: Problem): object {
  const place = span ? [showLocation(span)] : file === null ? [] : [{ physicalLocation: { artifactLocation: showArtifact(file) } }];
  return { level: fatal ? "error" : "warning", descriptor: { id: code }, message: { text: `${message} ${remedy}` }, locations: place };
}
