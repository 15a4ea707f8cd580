// Where the functions are that a policy names: "src/auth.ts#requireAdmin", "**#Ability.can", or a bare name for every own function that is called so.
import { compilePattern } from "./graph/origin-pattern.js";
import { type FilePath, name, type Span } from "./model/names.js";
import { declaredNames } from "./syntax/edit/declared-names.js";
import { openText, spanAt } from "./syntax/edit/open-text.js";

/** Limit: what is declared at the top of a file, and members there. Others have no name that a policy could give. */
export function locateFunctions(pattern: string, files: readonly FilePath[], textOf: (file: FilePath) => string | null): readonly Span[] {
  const { matches, lastNames } = compilePattern(pattern);
  const module = pattern.slice(0, Math.max(0, pattern.lastIndexOf("#")));
  const plain = /[*{]/.test(module) ? null : module;
  return files
    .filter((file) => plain === null || plain === "" || plain === file)
    .flatMap((file) => {
      const text = textOf(file);
      // Most files do not even hold the word.
      if (text === null || (lastNames && !lastNames.some((last) => last === "default" || text.includes(last)))) return [];
      const open = openText(file, text);
      return declaredNames(open).flatMap((found) => (matches(name<"Origin">(`${file}#${found.name}`)) ? [spanAt(open, file, found.at)] : []));
    });
}
