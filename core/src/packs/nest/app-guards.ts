// Guards that a module provides for the whole application: `{ provide: APP_GUARD, useClass: RolesGuard }`.
import { fieldOf, recognize, type StageMeaning } from "../pack.js";
import { laidFlat } from "../routes.js";
import type { Value } from "../views.js";
import { argumentsOf, saidBy } from "./decorators.js";
import { guardStages } from "./guards.js";
import { scopesFrom } from "./scopes.js";

// Limit: a module that no application imports. Its guards are taken for those of the application that it stands in.
export const nestAppGuards = recognize({
  id: "nest/app-guards",
  title: "Guards that a module provides for the whole application",
  finds: "entry-point",
  looksAt: "class",
  at: ["@nestjs/common#Module"],
  read: (view) => {
    const [options] = argumentsOf(saidBy(view.decorators), "@nestjs/common", "Module").map(([first]) => first);
    const providers = fieldOf(options, "providers");
    const stages = providers ? laidFlat([providers]).flatMap(stagesOf) : [];
    return stages.length ? scopesFrom(view.file).map((on) => ({ kind: "mount", on, path: "", stages, routers: [], always: true })) : null;
  },
});

function stagesOf(provider: Value): readonly StageMeaning[] {
  const token = fieldOf(provider, "provide")?.origin ?? "";
  if (!/^@nestjs\/core#(.*\.)?APP_GUARD$/.test(token)) return [];
  const guard = fieldOf(provider, "useClass") ?? fieldOf(provider, "useExisting") ?? fieldOf(provider, "useValue");
  // What a factory makes is not seen: the provider itself stands for it, as something that may guard.
  return guard ? guardStages(guard) : [{ value: provider, role: "gate", next: null, form: "decorator" }];
}
