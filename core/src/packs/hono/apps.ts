// What is an app of Hono, and what its functions are given. Shared by the idioms of this pack.
import { calledName } from "../effects.js";
import { type PathPlace, personNames, type StageMeaning } from "../pack.js";
import { laidFlat, pathOf, routerOf } from "../routes.js";
import type { CallView, Value } from "../views.js";

export const methods = ["get", "post", "put", "patch", "delete", "all", "options"] as const;
/** Methods that hand the app on. */
export const chaining: ReadonlySet<string> = new Set([...methods, "on", "use", "route", "basePath", "onError", "notFound", "openapi", "mount"]);

const apps = [
  "{hono,hono/quick,hono/tiny}#Hono",
  "@hono/zod-openapi#OpenAPIHono",
  "hono/factory#createFactory().createApp()",
  "hono/factory#Factory.createApp()",
];

export function calledOn(names: readonly string[]): readonly string[] {
  const last = `{${names.join(",")}}`;
  return apps.flatMap((one) => [`${one}.${last}`, `${one}.{${[...chaining].join(",")}}().**.${last}`]);
}
/** The app that a chain began with, and the path that `basePath` has put in front by then. */
export function startOf(view: CallView): { readonly app: Value | null; readonly base: string } {
  const bases = view.links.filter((link) => calledName(link) === "basePath").map((link) => pathOf(link.arguments[0]));
  return { app: routerOf(view, chaining), base: bases.map((one) => one.replace(/\/$/, "")).join("") };
}

/** In the context's variables: only the server's own middleware sets these. */
export const contextIdentities: readonly string[] = [...personNames, "jwtPayload"].map((name) => `$0.var.${name}.**`);

/** Decoded once, and then both routed by and handed out. */
export const contextPaths: readonly PathPlace[] = [{ at: "$0.req.path", part: "whole", faithful: true, query: false }];

export function stagesOf(values: readonly Value[]): readonly StageMeaning[] {
  return laidFlat(values).map((value) => ({ value, role: "onion", next: "$1" }));
}
