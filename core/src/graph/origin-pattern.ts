// Patterns over origins: "@prisma/client#PrismaClient.*.{create,delete}". Compiled once, matched name by name.
import type { Origin } from "../model/names.js";

export interface OriginPattern {
  readonly matches: (origin: Origin) => boolean;
  /** The names that a matching origin can end in, without "()"; null: any. */
  readonly lastNames: readonly string[] | null;
}

type Part = { readonly kind: "any-names" } | { readonly kind: "one"; readonly names: readonly string[] | null; readonly glob: string };

export function compilePattern(pattern: string): OriginPattern {
  const at = pattern.lastIndexOf("#");
  const isModule = compileModule(at < 0 ? "**" : pattern.slice(0, at));
  const parts = splitNames(pattern.slice(at + 1)).map(readPart);
  const last = parts.at(-1);
  return {
    lastNames: last?.kind === "one" && last.names ? last.names.map(bare) : null,
    matches: (origin) => {
      const hash = origin.lastIndexOf("#");
      if (!isModule(origin.slice(0, hash))) return false;
      const names = splitNames(origin.slice(hash + 1));
      return follows(parts, names, 0, 0) || (isDefault(names[0]) && follows(parts, names, 0, 1));
    },
  };
}

/** `import x from "m"; x.y` and `import * as x` are both written `m#y`. */
function isDefault(first: string | undefined): boolean {
  return first === "default" || first === "*";
}

/** A list's names are looked up, not tried one by one: some lists are long, and every callee of a project is asked about. */
function compileModule(pattern: string): (module: string) => boolean {
  if (pattern === "**") return () => true;
  if (pattern.startsWith("{")) return compileList(pattern.slice(1, -1).split(","));
  const [above, below] = [pattern.slice(0, -3), pattern.slice(3)];
  if (pattern.endsWith("/**")) return (module) => module === above || module.startsWith(`${above}/`);
  if (pattern.startsWith("**/")) return (module) => module === below || module.endsWith(`/${below}`);
  return pattern.includes("*") ? (module) => likeGlob(pattern, module) : (module) => module === pattern;
}
function compileList(names: readonly string[]): (module: string) => boolean {
  const plain = new Set(names.filter((one) => !one.includes("*")));
  const patterns = names.filter((one) => one.includes("*")).map(compileModule);
  return (module) => plain.has(module) || patterns.some((matches) => matches(module));
}

/** Names stand between dots; braces hold alternatives. "Router().{get,post}" gives ["Router()", "{get,post}"]. */
export function splitNames(path: string): string[] {
  const names: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < path.length; i++) {
    const sign = path[i];
    if (sign === "{") depth++;
    if (sign === "}") depth--;
    if (sign === "." && depth === 0) {
      names.push(path.slice(start, i));
      start = i + 1;
    }
  }
  return [...names, path.slice(start)];
}

function readPart(text: string): Part {
  if (text === "**") return { kind: "any-names" };
  const brace = /^\{([^}]*)\}(.*)$/.exec(text);
  if (brace) return { kind: "one", glob: text, names: (brace[1] ?? "").split(",").map((one) => one + (brace[2] ?? "")) };
  return { kind: "one", glob: text, names: text.includes("*") ? null : [text] };
}

function follows(parts: readonly Part[], names: readonly string[], part: number, name: number): boolean {
  const expected = parts[part];
  if (!expected) return name === names.length;
  if (expected.kind === "any-names") {
    if (part === parts.length - 1) return true;
    for (let skip = name; skip <= names.length; skip++) if (follows(parts, names, part + 1, skip)) return true;
    return false;
  }
  const found = names[name];
  return found !== undefined && isName(expected.names, expected.glob, found) && follows(parts, names, part + 1, name + 1);
}

function isName(names: readonly string[] | null, glob: string, found: string): boolean {
  return names ? names.includes(found) : likeGlob(glob, found);
}

/** `*` stands for any run of signs. The greedy last star decides, so no text takes longer than its length times the stars. */
function likeGlob(glob: string, text: string): boolean {
  const [head = "", ...rest] = glob.split("*");
  if (!text.startsWith(head)) return false;
  const tail = rest.pop();
  if (tail === undefined) return glob === text;
  let at = head.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return text.length - tail.length >= at && text.endsWith(tail);
}

export function bare(name: string): string {
  return name.replace(/(\(\))+$/, "");
}
