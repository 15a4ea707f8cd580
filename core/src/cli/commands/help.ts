// countersign help: what there is to type.
import { exit } from "../command.js";
import { gateWords } from "../gate.js";
import type { CommandName } from "../options.js";
import type { Terminal } from "../terminal.js";

const pages: Readonly<Record<CommandName, string>> = {
  check: `countersign check [folder] [options]

Proves for each privileged action that an entry point can reach that a guard stands
before it and an audit beside it. The folder is read, never run.

  --policy <file>     instead of countersign.jsonc in the folder
  --format <name>     pretty, json, sarif, markdown or html
  -o, --output <file> writes the format there; its ending may choose the format
  --fail-on <list>    what fails the run: ${gateWords.join(", ")}, or names of
                      rules, separated by commas; error if left out
  --width <columns>   --no-color

Exit code: 0 held, waived or below the gate; 1 something open at the gate;
2 could not judge; 3 a fault of ours.
`,
  explain: `countersign explain <file:line | fingerprint> [folder] [--policy <file>]

Tells of one action: the way to it, the evidence that holds, the checks that
prove nothing and why, and what to do.
`,
  init: `countersign init [folder] [--write] [--print]

Proposes a countersign.jsonc from what it finds, and says what it would find
with it. Writes it if there is none; --write writes over one that is there,
--print writes nothing.
`,
  inventory: `countersign inventory [folder] [options]

Who can do what: each entry point with its actions, guards and audits.

  --policy <file>     instead of countersign.jsonc in the folder
  --format <name>     pretty, markdown, json or csv
  -o, --output <file> writes it there
`,
  lsp: `countersign lsp --stdio

Starts the language server, for editors: diagnostics while you type, evidence on
hover, counts above entry points. It ends when the editor does.
`,
  help: `countersign <command> [folder]

  check       prove guards and audits, and show what is open
  explain     tell all about one finding, or one line of code
  init        propose a policy from what is found
  inventory   list entry points with their actions, guards and audits
  lsp         serve an editor
  help        tell more of one of these

countersign check .    is where to begin: no policy, no settings, no network.
`,
};

export function help(terminal: Terminal, topic: string | undefined): number {
  const found = Object.entries(pages).find(([name]) => name === topic);
  terminal.write(found ? found[1] : pages.help);
  return exit.held;
}
