// The `exports` and `imports` of a package.json: to which targets a name in them may lead, the likeliest for a server first.
import { isRecord } from "./read-json.js";

/** Conditions under which a server does not run. Their targets come last: better them than nothing. */
const elsewhere: ReadonlySet<string> = new Set(["browser", "react-native", "worker", "workerd", "edge-light", "deno"]);

/** `wanted`: ".", "./inner/path" or "#name". */
export function exportTargets(map: unknown, wanted: string): readonly string[] {
  if (!isRecord(map) || !Object.keys(map).some(isName)) return wanted === "." ? leaves(map, "") : [];
  if (Object.hasOwn(map, wanted)) return leaves(map[wanted], "");
  const patterns = Object.keys(map).filter((key) => fits(key, wanted));
  const [best] = patterns.sort((a, b) => b.indexOf("*") - a.indexOf("*") || b.length - a.length);
  return best === undefined ? [] : leaves(map[best], starOf(best, wanted));
}

function isName(key: string): boolean {
  return key.startsWith(".") || key.startsWith("#");
}

function fits(key: string, wanted: string): boolean {
  const star = key.indexOf("*");
  if (star < 0) return key.endsWith("/") && wanted.startsWith(key);
  return wanted.length >= key.length && wanted.startsWith(key.slice(0, star)) && wanted.endsWith(key.slice(star + 1));
}

function starOf(key: string, wanted: string): string {
  const star = key.indexOf("*");
  return star < 0 ? wanted.slice(key.length) : wanted.slice(star, wanted.length - (key.length - star - 1));
}

function leaves(target: unknown, star: string): readonly string[] {
  if (typeof target === "string") return [target.endsWith("/") ? target + star : target.replaceAll("*", () => star)];
  if (Array.isArray(target)) return target.flatMap((one) => leaves(one, star));
  if (!isRecord(target)) return [];
  const conditions = Object.entries(target);
  const here = conditions.filter(([condition]) => !elsewhere.has(condition));
  const there = conditions.filter(([condition]) => elsewhere.has(condition));
  return [...here, ...there].flatMap(([, one]) => leaves(one, star));
}
