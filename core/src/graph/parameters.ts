// What libraries hand to callbacks, as packs tell it: `$transaction((tx) => …)` hands on the client.
import type { Recognizers } from "./recognizers.js";
import type { ResolverHooks } from "./resolve/resolved.js";
import type { Views } from "./views.js";
import { listOf } from "./read-call.js";

export function parameterHook(parts: () => { readonly recognizers: Recognizers; readonly views: Views }): ResolverHooks {
  return {
    parameter: (call, callee, callback, parameter) => {
      const { recognizers, views } = parts();
      for (const { recognizer } of recognizers.parameters(callee.origin)) {
        const meaning = recognizer.read(views.ofCall(call, { origin: callee.origin, external: callee }));
        const told = meaning && listOf(meaning).find((one) => one.callback === callback && one.at === `$${parameter}`);
        const resolved = told && views.behind(told.is).resolved;
        if (resolved) return [resolved];
      }
      return null;
    },
  };
}
