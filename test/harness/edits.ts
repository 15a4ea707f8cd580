// A seeded hand at a keyboard: edits to a project's files, one after the other, the same ones for the same seed.

/** Open buffers over what is on disk; null: deleted. */
export type Buffers = Map<string, string | null>;

export interface Typist {
  /** Makes one edit, and says of which kind it was and which files it touched. */
  readonly edit: () => { readonly kind: string; readonly files: readonly string[] };
  readonly buffers: Buffers;
}

type Texts = ReadonlyMap<string, string>;
interface Desk {
  readonly original: Texts;
  readonly buffers: Buffers;
  readonly before: { readonly file: string; readonly text: string | null }[];
  readonly chance: (below: number) => number;
  count: number;
}

export function openTypist(original: Texts, seed: number): Typist {
  const desk: Desk = { original, buffers: new Map(), before: [], chance: seeded(seed), count: 0 };
  return { buffers: desk.buffers, edit: () => editOnce(desk) };
}

/** A small generator of numbers that look like chance (mulberry32). */
export function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below;
  };
}

const kinds = [
  ["insert-line", 14],
  ["delete-line", 12],
  ["insert-character", 14],
  ["delete-character", 10],
  ["double-line", 6],
  ["paste", 10],
  ["undo", 16],
  ["comment", 6],
  ["break", 4],
  ["swap", 4],
  ["rename", 2],
  ["new-file", 2],
  ["settings", 2],
] as const;
type Kind = (typeof kinds)[number][0];

function editOnce(desk: Desk): { readonly kind: string; readonly files: readonly string[] } {
  desk.count += 1;
  const kind = choose(desk);
  return { kind, files: act(desk, kind) };
}

function choose({ chance }: Desk): Kind {
  let left = chance(kinds.reduce((sum, [, weight]) => sum + weight, 0));
  for (const [kind, weight] of kinds) {
    left -= weight;
    if (left < 0) return kind;
  }
  return "undo";
}

function act(desk: Desk, kind: Kind): readonly string[] {
  switch (kind) {
    case "undo":
      return undo(desk);
    case "rename":
      return rename(desk);
    case "new-file":
      return write(desk, `fresh-${desk.count}.ts`, textOf(desk, sourceFile(desk)));
    case "settings":
      return settings(desk);
    default: {
      const file = sourceFile(desk);
      return write(desk, file, changed(desk, textOf(desk, file), kind));
    }
  }
}

const fragments = [
  "if (!user) return;",
  "await requireUser();",
  "return null;",
  "const extra = { id: 1, name: 'a' };",
  "throw new Error('no');",
  'import { x } from "./x.js";',
  "export const added = (value: string) => value;",
  "req.user = req.body.user;",
  "config.open = true;",
  "await record('audit', user);",
  "export class Added { run() { return this; } }",
];

function changed(desk: Desk, text: string, kind: Exclude<Kind, "undo" | "rename" | "new-file" | "settings">): string {
  const lines = text.split("\n");
  const at = Math.floor(desk.chance(lines.length));
  const offset = Math.floor(desk.chance(text.length));
  switch (kind) {
    case "insert-line":
      return lines.toSpliced(at, 0, "").join("\n");
    case "delete-line":
      return lines.toSpliced(at, 1).join("\n");
    case "double-line":
      return lines.toSpliced(at, 0, lines[at] ?? "").join("\n");
    case "swap":
      return lines.toSpliced(at, 2, lines[at + 1] ?? "", lines[at] ?? "").join("\n");
    case "paste":
      return lines.toSpliced(at, 0, one(desk, fragments)).join("\n");
    case "comment":
      return desk.chance(2) < 1 ? `${text}\n// ${desk.count}` : lines.toSpliced(at, 0, "// a word").join("\n");
    case "break":
      return text.slice(0, offset) + one(desk, ["{", "(", "}", "`", "=>"]) + text.slice(offset);
    case "insert-character":
      return text.slice(0, offset) + one(desk, [..."abcs. ;(0!"]) + text.slice(offset);
    case "delete-character":
      return text.slice(0, offset) + text.slice(offset + 1);
  }
}

function undo(desk: Desk): readonly string[] {
  const last = desk.before.pop();
  if (!last) return [];
  desk.buffers.set(last.file, last.text);
  return [last.file];
}

function rename(desk: Desk): readonly string[] {
  const file = sourceFile(desk);
  const text = textOf(desk, file);
  return [...write(desk, file.replace(/(\.\w+)$/, `-${desk.count}$1`), text), ...write(desk, file, null)];
}

function settings(desk: Desk): readonly string[] {
  const name = one(desk, ["package.json", "tsconfig.json"]);
  const texts =
    name === "package.json"
      ? ['{ "name": "a", "dependencies": { "express": "^4" } }', '{ "name": "b" }', "{"]
      : ["{}", '{ "compilerOptions": { "baseUrl": "src" } }'];
  return write(desk, name, one(desk, texts));
}

function write(desk: Desk, file: string, text: string | null): readonly string[] {
  desk.before.push({ file, text: desk.buffers.get(file) ?? desk.original.get(file) ?? null });
  desk.buffers.set(file, text);
  return [file];
}

function sourceFile(desk: Desk): string {
  const all = new Set([...desk.original.keys(), ...desk.buffers.keys()].filter((file) => /\.[cm]?[jt]sx?$/.test(file)));
  return one(
    desk,
    [...all].sort().filter((file) => textOf(desk, file) !== ""),
  );
}
function textOf({ original, buffers }: Desk, file: string): string {
  const open = buffers.get(file);
  return open === undefined ? (original.get(file) ?? "") : (open ?? "");
}

function one<T>({ chance }: Desk, all: readonly [T, ...T[]] | readonly T[]): T {
  const found = all[Math.floor(chance(all.length))];
  if (found === undefined) throw new Error("There is nothing to choose from.");
  return found;
}
