// Which functions a policy means: its origins as patterns, a bare name as every own function of that name.
import type { CallView } from "../views.js";

export interface Meant {
  readonly at: readonly string[];
  readonly includes: (view: CallView) => boolean;
}

/** Patterns with a module stand for themselves; bare names are kept apart, for they must not match a library's function of the same name. */
export function meantBy(functions: readonly string[]): readonly Meant[] {
  const bare = functions.filter((one) => !one.includes("#"));
  const placed = functions.filter((one) => one.includes("#"));
  return [
    { at: placed.map(withoutDot), includes: () => true },
    // `**` is any number of names, none too: the export, and the method of that name.
    { at: bare.map((one) => `**#**.${one}`), includes: isOwn },
  ].filter((meant) => meant.at.length > 0);
}

export function isOwn(view: CallView): boolean {
  return /\.[cm]?[jt]sx?$/.test(view.origin.slice(0, view.origin.lastIndexOf("#")));
}

/** "./src/auth.ts#x", as shells complete it. */
function withoutDot(pattern: string): string {
  return pattern.startsWith("./") ? pattern.slice(2) : pattern;
}

/**
 * Nobody said whether it answers with a promise. An own function's text tells, and the engine has read it. A package's function cannot be looked
 * into: it counts as a promise, since an answer that nobody waits for would otherwise pass for a guard.
 */
export function isPromise(said: boolean | "inferred", view: CallView): boolean {
  return said === "inferred" ? !isOwn(view) : said;
}
