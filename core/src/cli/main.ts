// argv -> command -> exit code. The only place that catches what should not have happened.
import { type Call, type Command, type Core, exit, refuse } from "./command.js";
import { check } from "./commands/check.js";
import { explain } from "./commands/explain.js";
import { help } from "./commands/help.js";
import { init } from "./commands/init.js";
import { inventory } from "./commands/inventory.js";
import { type CommandName, type Options, readOptions } from "./options.js";
import type { Terminal } from "./terminal.js";

const commands: Readonly<Record<Exclude<CommandName, "help" | "lsp">, Command>> = { check, explain, init, inventory };

/** Loading is put off until it is known that there is something to do. */
export async function main(argv: readonly string[], terminal: Terminal, load: () => Promise<Core>): Promise<number> {
  let version = "of unknown version";
  try {
    const wish = readOptions(argv);
    if ("mistake" in wish) return refuse({ terminal }, `${wish.mistake} countersign help tells what there is.`);
    if (wish.command === "help") return help(terminal, wish.given[0]);
    if (wish.command === "lsp") return await serve({ terminal }, wish.options);
    const core = await load();
    version = core.version;
    if (wish.command !== "version") return commands[wish.command]({ core, terminal, given: wish.given, options: wish.options });
    terminal.write(`${version}\n`);
    return exit.held;
  } catch (bug) {
    terminal.tell(bugText(bug, version));
    return exit.bug;
  }
}

/** The server goes on when this has returned: as long as the editor keeps the pipe open. */
async function serve(call: Pick<Call, "terminal">, { stdio }: Options): Promise<number> {
  if (!stdio) return refuse(call, "lsp speaks with an editor over its input and output: countersign lsp --stdio.");
  await import("./language-server.js");
  return exit.held;
}

function bugText(bug: unknown, version: string): string {
  const words = bug instanceof Error ? (bug.stack ?? bug.message) : String(bug);
  return [
    `This is a fault in countersign ${version}, and none of yours. Nothing was judged.`,
    "Please report it with these lines, and with the smallest source that brings it about:",
    "",
    `countersign ${version}, node ${process.version}, ${process.platform}`,
    words,
    "",
  ].join("\n");
}
