// Hooks of an instance: `app.addHook("preHandler", requireUser)` stands before the routes that come after, and in plug-ins below.
import { recognize, textOf } from "../pack.js";
import { routerOf } from "../routes.js";
import { calledOn, chaining, earlyHooks, hookStages } from "./instances.js";

// Limit: a hook guards the routes of its own instance that stand above it too. Below `await register(…)` it would not, so the order of the text is kept.
export const fastifyHooks = recognize({
  id: "fastify/hooks",
  title: "Fastify hooks",
  finds: "entry-point",
  looksAt: "call",
  at: calledOn(["addHook"]),
  read: (view) => {
    const [hook, run] = view.arguments;
    const on = routerOf(view, chaining);
    if (!on || !earlyHooks.some((one) => one === textOf(hook))) return null;
    return { kind: "mount", on, path: "", stages: hookStages(run), routers: [] };
  },
});
