// Readers that the packs of web frameworks share: paths as written, and the router that a chain of calls began with.
import { calledName } from "./effects.js";
import type { CallView, Value } from "./views.js";

/** A path as an entry point shows it; what the text does not tell shows as "?". */
export function pathOf(value: Value | null | undefined): string {
  if (value?.kind === "list") return value.items.map(pathOf).join("|");
  if (value?.kind === "template") return value.texts.reduce((path, text, index) => `${path}${pathOf(value.holes[index - 1])}${text}`);
  return value?.kind === "literal" ? String(value.value) : "?";
}

/**
 * The paths that a mount may begin with; null if its first argument is no path. A value of which nothing is known is one if something follows it:
 * taken for a middleware instead, it would let what follows stand before every route.
 */
export function mountedPaths([first, ...rest]: readonly Value[]): readonly string[] | null {
  if (first?.kind === "literal" || first?.kind === "template") return [pathOf(first)];
  if (first?.kind === "list" && first.items.length > 0 && first.items.every(({ kind }) => kind === "literal" || kind === "template"))
    return first.items.map(pathOf);
  const unread = first?.kind === "unknown" || first?.origin?.startsWith("global#") === true;
  return unread && rest.length > 0 ? ["?"] : null;
}

/** Lists among arguments, laid flat. One with items that we cannot see is kept too: something stands there. */
export function laidFlat(values: readonly Value[]): readonly Value[] {
  return values.flatMap((value) => (value.kind === "list" ? [...laidFlat(value.items), ...(value.open ? [value] : [])] : [value]));
}

/** `router.get(…).post(…)` registers on `router`: what a chain began with, `methods` being those that hand their receiver on. */
export function routerOf(view: CallView, methods: ReadonlySet<string>): Value | null {
  return view.links.find((link) => link.form === "call" && methods.has(calledName(link)) && link.receiver !== null)?.receiver ?? view.receiver;
}

/** In a chain all calls begin at the same place: there the entry point is shown where its last stage stands. */
export function placeInChain(view: CallView, last: Value | undefined): Value | null {
  return view.links.some(
    (link) =>
      link.form === "call" && link.file === view.file && link.span.start.line === view.span.start.line && link.span.start.column === view.span.start.column,
  )
    ? (last ?? null)
    : null;
}

/** The router that a value is, seen through the chain that made it. */
export function routerBehind(value: Value, methods: ReadonlySet<string>): Value {
  if (value.kind !== "made" || value.by === "new" || !methods.has(calledName(value.call))) return value;
  return routerOf(value.call, methods) ?? value;
}

/** "/admin/*", "*", "/api/{*rest}": it covers whatever comes below. */
export function isWild(path: string): boolean {
  return /(\*|\(\.\*\)|\{\*\w*\}|\*\w+)$/.test(path);
}
/** "/admin/*" as the beginning that it covers. */
export function beginningOf(path: string): string {
  return path.replace(/\/?(\*\w*|\(\.\*\)|\{\*\w*\})$/, "");
}
