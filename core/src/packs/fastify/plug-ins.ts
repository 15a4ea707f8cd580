// Plug-ins: `app.register(routes, { prefix })`, with a scope of their own unless `fastify-plugin` wraps them.
import { fieldOf, recognize } from "../pack.js";
import { pathOf, routerOf } from "../routes.js";
import type { Value } from "../views.js";
import { calledOn, chaining } from "./instances.js";

// Limit: files that `@fastify/autoload` finds in a folder. Hooks of the parent are not seen before their routes.
export const fastifyPlugIns = recognize({
  id: "fastify/plug-ins",
  title: "Fastify plug-ins",
  finds: "entry-point",
  looksAt: "call",
  at: calledOn(["register"]),
  read: (view) => {
    const [given, options] = view.arguments;
    const on = routerOf(view, chaining);
    const plugIn = given && plugInOf(given);
    if (!on || !plugIn) return null;
    const prefix = fieldOf(options, "prefix");
    return { kind: "mount", on, path: prefix ? pathOf(prefix) : "", stages: [], routers: [plugIn.run], shared: plugIn.shared };
  },
});

function plugInOf(value: Value): { readonly run: Value; readonly shared: boolean } | null {
  if (value.kind === "function") return { run: value, shared: false };
  const wrapped = value.kind === "made" && value.call.origin.startsWith("fastify-plugin#") ? value.call.arguments[0] : undefined;
  return wrapped?.kind === "function" ? { run: wrapped, shared: true } : null;
}
