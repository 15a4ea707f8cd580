// What was shown last, so that only what differs is told.
import type { Diagnostic } from "vscode-languageserver";
import type { FilePath } from "../../index.js";
import type { Deed } from "../present/deeds.js";
import type { ByFile } from "../present/diagnostics.js";
import type { UriOf } from "../present/places.js";
import type { Shown } from "./messages.js";

/** Files whose diagnostics have changed; what is gone comes with none. */
export function openShown(versionOf: (file: FilePath) => number | null, uriOf: UriOf): (now: ByFile) => readonly Shown[] {
  const shown = new Map<FilePath, string>();
  return (now) => {
    const changed: Shown[] = [];
    const show = (file: FilePath, diagnostics: readonly Diagnostic[]): void => {
      const text = diagnostics.length > 0 ? JSON.stringify(diagnostics) : "";
      if ((shown.get(file) ?? "") === text) return;
      if (text === "") shown.delete(file);
      else shown.set(file, text);
      changed.push({ uri: uriOf(file), version: versionOf(file), diagnostics });
    };
    for (const [file, diagnostics] of now) show(file, diagnostics);
    for (const file of [...shown.keys()]) if (!now.has(file)) show(file, []);
    return changed;
  };
}

/** Whether lenses read otherwise than last time; where they stand, the editor keeps itself. */
export function openMoved(): (deeds: readonly Deed[]) => boolean {
  let before = "";
  return (deeds) => {
    const now = deeds.map(({ entryPoint, outcome }) => `${entryPoint.span.file} ${entryPoint.id} ${outcome}`).join("\n");
    const moved = now !== before;
    before = now;
    return moved;
  };
}
