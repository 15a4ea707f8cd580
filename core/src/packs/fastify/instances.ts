// What is an instance of Fastify, and what its hooks and routes are given. Shared by the idioms of this pack.
import { calledName } from "../effects.js";
import { callerNames, fieldOf, type PathPlace, type StageMeaning, textOf } from "../pack.js";
import { laidFlat } from "../routes.js";
import type { Value } from "../views.js";

export const methods = ["get", "post", "put", "patch", "delete", "all", "head", "options"] as const;
/** Methods that hand the instance on. */
export const chaining: ReadonlySet<string> = new Set([
  ...methods,
  "withTypeProvider",
  "register",
  "addHook",
  "route",
  "decorate",
  "decorateRequest",
  "after",
  "setValidatorCompiler",
  "setSerializerCompiler",
]);

const plugInTypes = "{FastifyPluginAsync,FastifyPluginCallback,FastifyPlugin}";
const typeProviders =
  "{FastifyPluginAsyncTypebox,FastifyPluginCallbackTypebox,FastifyPluginAsyncZod,FastifyPluginCallbackZod,FastifyPluginAsyncJsonSchemaToTs}";
/** Made here, declared by type, or handed to a plug-in: to one that is given in place, to one that is typed, to one that `fastify-plugin` wraps. */
export const instances: readonly string[] = [
  "fastify#{default,fastify}()",
  "fastify#FastifyInstance",
  `fastify#${plugInTypes}>0`,
  `**#${typeProviders}>0`,
  "fastify-plugin#{default,fastifyPlugin}()>0.0",
  ...["default()", "fastify()", "FastifyInstance"].map((one) => `fastify#${one}.register()>0.0`),
];

/** The instance as such, and seen through what hands it on. */
export function calledOn(names: readonly string[]): readonly string[] {
  const last = `{${names.join(",")}}`;
  return instances.flatMap((one) => [`${one}.${last}`, `${one}.{${[...chaining].join(",")}}().**.${last}`]);
}

/** On the request: only the server's own hooks fill these. */
export const requestIdentities: readonly string[] = callerNames.map((name) => `$0.${name}.**`);

/** The url is not decoded, as it is for routing: "/%61dmin" comes to a route of "/admin". What the route itself is called cannot be spelled otherwise. */
export const requestPaths: readonly PathPlace[] = [
  { at: "$0.routeOptions.url", part: "whole", faithful: true, query: false },
  { at: "$0.routerPath", part: "whole", faithful: true, query: false },
  { at: "$0.url", part: "whole", faithful: false, query: true },
  { at: "$0.originalUrl", part: "whole", faithful: false, query: true },
];

/** Hooks that run before the last stage, in the order in which Fastify runs them. */
export const earlyHooks = ["onRequest", "preParsing", "preValidation", "preHandler"] as const;

/** A hook goes on by returning, or by its third parameter. */
export function hookStages(value: Value | null | undefined): readonly StageMeaning[] {
  if (!value || value.kind === "nothing") return [];
  return laidFlat([value]).flatMap((one) => anyOf(one) ?? [{ value: one, role: "before", next: "$2", nextFails: true }]);
}

/** `fastify.auth([a, b])` of @fastify/auth lets through whom one of them lets through; what is one of several is kept whole, and so stays unseen. */
function anyOf(value: Value): readonly StageMeaning[] | null {
  if (value.kind !== "made" || calledName(value.call) !== "auth") return null;
  const [given, options] = value.call.arguments;
  if (given?.kind !== "list" || given.open) return null;
  const [only] = given.items;
  const all = textOf(fieldOf(options, "relation")) === "and" ? given.items : given.items.length === 1 && only ? [only] : null;
  return all && laidFlat(all).flatMap(hookStages);
}

/** Hooks named in the options of a route. */
export function hooksIn(options: Value | null | undefined): readonly StageMeaning[] {
  return earlyHooks.flatMap((hook) => hookStages(fieldOf(options, hook)));
}
