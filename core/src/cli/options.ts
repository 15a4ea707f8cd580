// argv -> a command with its options filled in, or the sentence about what is wrong with it.
import { parseArgs } from "node:util";
import { didYouMean } from "./nearest-word.js";

export const commandNames = ["check", "explain", "init", "inventory", "lsp", "help"] as const;
export type CommandName = (typeof commandNames)[number];

export interface Options {
  readonly policy: string | null;
  readonly format: string | null;
  readonly output: string | null;
  readonly failOn: readonly string[];
  readonly width: number | null;
  readonly noColor: boolean;
  readonly write: boolean;
  readonly print: boolean;
  readonly stdio: boolean;
}
export interface Wish {
  readonly command: CommandName | "version";
  readonly given: readonly string[];
  readonly options: Options;
}
export interface Mistake {
  readonly mistake: string;
}

const written = {
  policy: { type: "string" },
  format: { type: "string" },
  output: { type: "string", short: "o" },
  "fail-on": { type: "string", multiple: true },
  width: { type: "string" },
  "no-color": { type: "boolean" },
  write: { type: "boolean" },
  print: { type: "boolean" },
  stdio: { type: "boolean" },
  // Editors add it to the commands that they start: the server ends when they do.
  clientProcessId: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;
type OptionName = keyof typeof written;

const shared: readonly OptionName[] = ["width", "no-color", "help", "version"];
const taken: Readonly<Record<CommandName, readonly OptionName[]>> = {
  check: ["policy", "format", "output", "fail-on", ...shared],
  explain: ["policy", ...shared],
  init: ["write", "print", ...shared],
  inventory: ["policy", "format", "output", ...shared],
  lsp: ["stdio", "clientProcessId", ...shared],
  help: shared,
};
const most: Readonly<Record<CommandName, number>> = { check: 1, explain: 2, init: 1, inventory: 1, lsp: 0, help: 1 };

export function readOptions(argv: readonly string[]): Wish | Mistake {
  const { values, positionals, tokens } = parseArgs({ args: [...argv], options: written, allowPositionals: true, strict: false, tokens: true });
  const [first, ...rest] = positionals;
  const command = commandNames.find((name) => name === first) ?? null;
  if (first !== undefined && command === null && values.help !== true) return { mistake: `There is no command ${first}.${didYouMean(first, commandNames)}` };
  for (const token of tokens) {
    const mistake = token.kind === "option" ? optionMistake(token, command ?? "help") : null;
    if (mistake !== null) return { mistake };
  }
  if (command !== null && rest.length > most[command])
    return { mistake: `${command} takes ${["no folder", "one folder", "a place and a folder"][most[command]]}, and ${rest.join(" ")} is more.` };
  const width = readWidth(values.width);
  if (width === "no width") return { mistake: `--width takes a number of columns from 60 to 400, as in --width 100.` };
  return { command: chosen(command, values), given: values.help === true && command !== null ? [command] : rest, options: fillIn(values, width) };
}

function optionMistake(
  { name, rawName, value }: { readonly name: string; readonly rawName: string; readonly value?: string | undefined },
  command: CommandName,
): string | null {
  const known = Object.entries(written).find(([one]) => one === name);
  if (!known || !taken[command].some((one) => one === name)) {
    const where = command === "help" ? "" : ` for ${command}`;
    return `There is no option ${rawName}${where}.${didYouMean(name, taken[command]).replace(/mean /, "mean --")}`;
  }
  if (known[1].type === "string" && (value === undefined || value.startsWith("--"))) return `${rawName} needs a value.`;
  if (known[1].type === "boolean" && value !== undefined) return `${rawName} takes no value.`;
  return null;
}

type Values = Readonly<Record<string, unknown>>;

function chosen(command: CommandName | null, values: Values): Wish["command"] {
  if (values.version === true) return "version";
  return values.help === true || command === null ? "help" : command;
}

function fillIn(values: Values, width: number | null): Options {
  const failOn = Array.isArray(values["fail-on"]) ? values["fail-on"].map(String) : [];
  return {
    policy: textOr(values.policy),
    format: textOr(values.format),
    output: textOr(values.output),
    failOn: failOn
      .flatMap((list) => list.split(","))
      .map((term) => term.trim())
      .filter((term) => term !== ""),
    width,
    noColor: values["no-color"] === true,
    write: values.write === true,
    print: values.print === true,
    stdio: values.stdio === true,
  };
}

function textOr(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function readWidth(value: unknown): number | null | "no width" {
  if (typeof value !== "string") return null;
  const width = /^\d{1,4}$/.test(value) ? Number(value) : 0;
  return width >= 60 && width <= 400 ? width : "no width";
}
