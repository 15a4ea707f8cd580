// The editor's surface. Not there yet: this says so, and what to use until then.
import { version } from "countersign";

export function openServer(): string {
  return `The Countersign extension is not available yet (core ${version}): use the command line, \`npx countersign check\`, in a terminal.`;
}
