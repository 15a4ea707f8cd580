// The `paths` of a tsconfig as rules: pattern to targets, all within the root.
import type { FilePath } from "../model/names.js";
import { follow } from "./paths.js";
import { isRecord, textsOf } from "./read-json.js";

export interface PathRule {
  readonly before: string;
  /** null: the pattern has no star, and stands for itself. */
  readonly after: string | null;
  readonly targets: readonly FilePath[];
}

export function readPaths(value: unknown, base: FilePath, asked: FilePath): { readonly rules: readonly PathRule[]; readonly outside: readonly string[] } {
  if (!isRecord(value)) return { rules: [], outside: [] };
  const outside: string[] = [];
  const rules = Object.entries(value).map(([pattern, targets]) => {
    const [before = "", ...rest] = pattern.split("*");
    const inside = textsOf(targets).flatMap((text) => {
      const own = /^\$\{configDir\}\/?/.exec(text);
      const target = own ? follow(asked, `./${text.slice(own[0].length)}`) : follow(base, text.replaceAll("\\", "/"));
      if (target === null) outside.push(text);
      return target === null ? [] : [target];
    });
    return { before, after: rest.length > 0 ? rest.join("*") : null, targets: inside };
  });
  return { rules: rules.sort(bySpecial), outside };
}

/** Where a specifier leads by the first rule that fits; the other rules do not speak then. */
export function targetsOf(rules: readonly PathRule[], specifier: string): readonly string[] {
  for (const { before, after, targets } of rules) {
    if (after === null) {
      if (specifier === before) return targets;
    } else if (specifier.length >= before.length + after.length && specifier.startsWith(before) && specifier.endsWith(after)) {
      const star = specifier.slice(before.length, specifier.length - after.length);
      return targets.map((target) => target.replace("*", () => star));
    }
  }
  return [];
}

function bySpecial(a: PathRule, b: PathRule): number {
  return Number(a.after !== null) - Number(b.after !== null) || b.before.length - a.before.length;
}
