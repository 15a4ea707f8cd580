// Guards that the start-up puts before everything: `app.useGlobalGuards(new RolesGuard(reflector))`.
import { recognize } from "../pack.js";
import { laidFlat } from "../routes.js";
import { guardStages } from "./guards.js";
import { scopesFrom } from "./scopes.js";

export const nestGlobalGuards = recognize({
  id: "nest/global-guards",
  title: "Guards that the start-up puts before everything",
  finds: "entry-point",
  looksAt: "call",
  at: ["@nestjs/**#**.useGlobalGuards"],
  read: ({ file, arguments: given }) => {
    const stages = laidFlat(given).flatMap(guardStages);
    return scopesFrom(file).map((on) => ({ kind: "mount", on, path: "", stages, routers: [], always: true }));
  },
});
