// What libraries hand to callbacks, as packs tell it: `$transaction((tx) => …)` hands on the client.
import { listOf } from "./read-call.js";
import type { Recognizers } from "./recognizers.js";
import type { Resolver, ResolverHooks } from "./resolve/resolved.js";
import type { Views } from "./views.js";

export function parameterHook(parts: () => { readonly recognizers: Recognizers; readonly views: Views; readonly resolver: Resolver }): ResolverHooks {
  return {
    parameter: (call, callee, callback, parameter, field) => {
      const { recognizers, views, resolver } = parts();
      const at = field === null ? `$${parameter}` : `$${parameter}.${field}`;
      for (const { recognizer } of recognizers.parameters(callee.origin)) {
        const meaning = recognizer.read(views.ofCall(call, { origin: callee.origin, external: callee }));
        const told = meaning === null ? [] : listOf(meaning).filter((one) => one.callback === callback && one.at === at);
        const values = resolver.awaited(told.flatMap(({ is }) => views.behind(is).resolved ?? []));
        if (values.length) return values;
      }
      return null;
    },
  };
}
