// The language server's process, as the machine knows it. `/proc` is there wherever the host is; `ps` is not.
import { readdirSync, readFileSync } from "node:fs";

/** Those that this extension host has started. */
export function serverProcesses(): readonly number[] {
  const all = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return all.filter((id) => wordsOf(id).includes("server.cjs") && parentOf(id) === process.pid).map(Number);
}

function parentOf(id: string): number {
  const [, parent] = /\) [^Z] (\d+) /.exec(textOf(`/proc/${id}/stat`)) ?? [];
  return Number(parent ?? -1);
}
function wordsOf(id: string): string {
  return textOf(`/proc/${id}/cmdline`);
}
/** It may have ended since it was listed. */
function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
