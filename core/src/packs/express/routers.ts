// What is a router of Express, and what its functions are given. Shared by the idioms of this pack.
import type { StageMeaning } from "../pack.js";
import type { Value } from "../views.js";

/** Applications and routers, made here or declared by type. */
export const routers = ["express#default()", "express#{Router,default.Router}()", "express#{Express,Application,Router,IRouter,IRoute,Core.Express}"] as const;


/** Middleware first. A list is laid flat; a function of four parameters handles errors and guards nothing, the engine leaves it out. */
export function stagesOf(values: readonly Value[]): readonly StageMeaning[] {
  return values.flatMap((value) => (value.kind === "list" ? stagesOf(value.items) : [{ value, role: "onion" as const, next: "$2", nextFails: true }]));
}
