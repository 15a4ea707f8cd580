// What guards read of decorators: `reflector.getAllAndOverride("roles", [context.getHandler(), context.getClass()])`.
import { calledName } from "../effects.js";
import { recognize } from "../pack.js";
import { laidFlat } from "../routes.js";
import type { Value } from "../views.js";
import { keyOf, type Target } from "./keys.js";

// Limit: `getAllAndMerge` gives all values together; the method's own stands for them.
export const nestMetadata = recognize({
  id: "nest/metadata",
  title: "Metadata that guards read",
  finds: "guard",
  looksAt: "call",
  at: ["@nestjs/core#**.{get,getAll,getAllAndOverride,getAllAndMerge}", "global#Reflect.getMetadata"],
  read: (call) => {
    if (!/Reflector\.|Reflect\./.test(call.origin)) return null;
    const [first, ...targets] = call.arguments;
    const key = keyOf(first);
    if (key === null || !targets.length) return null;
    return {
      shape: "metadata",
      keys: laidFlat(targets)
        .flatMap(targetsOf)
        .map((target) => `${target}:${key}`),
      merges: calledName(call) === "getAllAndMerge",
    };
  },
});

/** A target that we cannot tell may be either. */
function targetsOf(value: Value): readonly Target[] {
  const asked = value.kind === "made" ? calledName(value.call) : null;
  if (asked === "getHandler") return ["handler"];
  return asked === "getClass" ? ["class"] : ["handler", "class"];
}
