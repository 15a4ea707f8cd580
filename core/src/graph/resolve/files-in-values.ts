// Which files a value speaks of, beyond what its key tells: to be noted where it is kept beside that key.
import type { Grounds } from "../../remembering/grounds.js";
import type { Late, Resolved, Site } from "./resolved.js";

const deepest = 12;

export function noteFiles(grounds: Grounds, value: Resolved, depth = 0): void {
  if (depth > deepest) return;
  const late = (one: Late): void => noteLate(grounds, one, depth + 1);
  switch (value.kind) {
    case "record":
      noteSite(grounds, value.site);
      return;
    case "list":
      noteSite(grounds, value.site);
      late(value.item);
      for (const item of value.items ?? []) late(item);
      return;
    case "table":
    case "promise":
      late(value.of);
      return;
    case "callback":
      for (const parameter of value.parameters) late(parameter);
      return;
    case "builtin":
      noteFiles(grounds, value.of, depth + 1);
      return;
    case "external":
      noteSite(grounds, value.call);
      if (value.receiver) noteFiles(grounds, value.receiver, depth + 1);
      for (const type of value.types) late(type);
      return;
    case "literal":
    case "enum-member":
      return;
    default:
      grounds.note(value.file);
  }
}

/** What is worked out later is read then; only what is there already must be looked at. */
function noteLate(grounds: Grounds, { key, values }: Late, depth: number): void {
  if (key.startsWith("=")) for (const value of values()) noteFiles(grounds, value, depth);
}
function noteSite(grounds: Grounds, site: Site | null): void {
  if (site) grounds.note(site.file);
}
