// To which application a file belongs: what is global in one says nothing about another. Shared by the idioms of this pack.
import type { FilePath } from "../../model/names.js";

/** "nest apps/api" for files of one application in a tree of several; "nest" for all others. */
// Limit: in a tree of several applications, a controller that stands outside of `apps/` counts as guarded by the global guards of each.
export function scopeOf(file: FilePath): string {
  const [application] = /^(?:.*\/)?apps\/[^/]+(?=\/)/.exec(file) ?? [];
  return application ? `nest ${application}` : "nest";
}

/** For which routes a global guard of that file stands. */
export function scopesFrom(file: FilePath): readonly string[] {
  return [...new Set([scopeOf(file), "nest"])];
}
