// The pull request's surface. Not there yet: this says so, and what to use until then.
import { version } from "countersign";

export function main(): string {
  return `The Countersign action is not available yet (core ${version}): use the command line, \`npx countersign check\`, in a step of your workflow.`;
}
