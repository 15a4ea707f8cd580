// What is a router of Express, and what its functions are given. Shared by the idioms of this pack.
import type { StageMeaning } from "../pack.js";
import { laidFlat } from "../routes.js";
import type { Value } from "../views.js";

export const methods = ["get", "post", "put", "patch", "delete", "all", "head", "options"] as const;
/** Methods that hand the router on: `router.get(…).post(…)`. */
export const chaining: ReadonlySet<string> = new Set([...methods, "use", "param", "set", "enable", "disable"]);

const made = ["express#default()", "express#Router()", "express#application", "{express-promise-router,express-async-router}#{default,Router,AsyncRouter}()"];
const typed = ["{express,express-serve-static-core}#{Express,Application,Router,IRouter}"];
/** Applications and routers, made here or declared by type. */
export const routers: readonly string[] = [...made, ...typed];

const routerOrigin =
  /^(express|express-serve-static-core|express-promise-router|express-async-router)#(default\.|\*\.)?(default\(\)|\*\(\)|(Async)?Router\(\)|Express|Application|I?Router)$/;

/** Also one that a chain has handed on: `Router().use(a).get(…)`. */
export function isRouter(value: Value): boolean {
  return value.origin !== null && routerOrigin.test(value.origin.replace(/(\(\))\.\w+\(\)(\.\w+\(\))*$/, "$1"));
}

/** Middleware first. A list is laid flat; a function of four parameters handles errors and guards nothing, the engine leaves it out. */
export function stagesOf(values: readonly Value[]): readonly StageMeaning[] {
  return laidFlat(values).map((value) => ({ value, role: "onion", next: "$2", nextFails: true }));
}
