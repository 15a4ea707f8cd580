// What a test of the request's path comes to, where the route that answers is known: `OPEN.includes(req.path)`, `url.startsWith("/admin")`.
// Who asks chooses the spelling. "No" is told only where no spelling that the route answers could make it a yes; "yes" only where all of them do.
import type { RequestPath, Term } from "../model/terms.js";
import type { Want } from "./wants.js";

/** null: not told. */
export function begins(of: Term, beginning: Term): boolean | null {
  if (of.kind !== "path" || beginning.kind !== "literal") return null;
  const text = String(beginning.value);
  const { fixed, whole } = readRoute(of);
  if (text === "") return true;
  if (of.rewritten) return null;
  if (fold(fixed).startsWith(fold(text))) return of.faithful && fixed.startsWith(text) ? true : null;
  return mayGoOn(of, { fixed, whole }, text) ? null : false;
}

/** `path === "/login"`, `path !== "/login"`. A path is there, and is a text. */
export function pathFits(path: RequestPath, want: Want): boolean {
  switch (want.is) {
    case "equal":
      return isText(path, want.to) !== false;
    case "unequal":
      return isText(path, want.to) !== true;
    case "falsy":
    case "absent":
      return false;
    default:
      return true;
  }
}

/** `OPEN.includes(path)` */
export function pathIsAmong(path: RequestPath, list: Term): boolean | null {
  if (list.kind !== "list" || list.open) return null;
  const told = list.items.map((item) => (item.kind === "literal" && item.value !== null ? isText(path, item.value) : null));
  return told.includes(true) ? true : told.includes(null) ? null : false;
}

/** `path.includes("/public")` */
export function pathHas(path: RequestPath, part: Term): boolean | null {
  const { fixed, whole } = readRoute(path);
  if (part.kind !== "literal" || !whole || path.query || path.rewritten) return null;
  const text = String(part.value);
  if (fixed.includes(text)) return path.faithful ? true : null;
  return fold(`${fixed}/`).includes(fold(text)) ? null : false;
}

function isText(path: RequestPath, value: string | number | boolean): boolean | null {
  const text = String(value);
  if (path.rewritten) return mayHaveBeen(path.route, text) ? null : false;
  const { fixed, whole } = readRoute(path);
  if (!whole) return fold(text).startsWith(fold(fixed)) ? null : false;
  if (fold(text) === fold(fixed)) return path.faithful && text === fixed ? true : null;
  return mayGoOn(path, { fixed, whole }, text) ? null : false;
}

/** Limit: a rewrite that changes more than the first name of a path, or puts more than one in front, is not thought of. Hosts and languages are told apart by one. */
function mayHaveBeen(route: string, text: string): boolean {
  const [ofRoute, ofText] = [namesOf(route), namesOf(text)];
  if (ofRoute.some((name) => /^\[+\.{3}|^\*/.test(name))) return true;
  return [0, 1].some((cut) => [0, 1].some((added) => isSame(ofRoute.slice(cut), ofText.slice(added))));
}
function namesOf(path: string): readonly string[] {
  return fold(path).split("/").filter(Boolean);
}
function isSame(ofRoute: readonly string[], ofText: readonly string[]): boolean {
  return ofRoute.length === ofText.length && ofRoute.every((name, at) => name === ofText[at] || /[:*?{}[\]()|$+]/.test(name));
}

interface Route {
  /** The beginning that every request has. */
  readonly fixed: string;
  /** There is nothing else. */
  readonly whole: boolean;
}
function readRoute({ route }: RequestPath): Route {
  const open = route.search(/[:*?{}[\]()|$+]/);
  return open < 0 ? { fixed: route, whole: true } : { fixed: route.slice(0, open), whole: false };
}

/** Whether a request may have what the text has behind the route's fixed part: a parameter, a slash at the end, a query. */
function mayGoOn({ query }: RequestPath, { fixed, whole }: Route, text: string): boolean {
  if (!fold(text).startsWith(fold(fixed))) return false;
  const more = text.slice(fixed.length);
  return !whole || more === "/" || (query && /^\/?\?/.test(more));
}

function fold(text: string): string {
  return text.toLowerCase();
}
