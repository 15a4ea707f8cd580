import { oo } from "@orpc/openapi";
import { os as base } from "@orpc/server";
import { removeMoon } from "./remove-moon";

const os = base.$context<{ user: { id: string; role: string } | null }>();
const noteAdmin = oo.spec(
  os.middleware(async ({ context, next }) => {
    if (context.user?.role !== "admin") console.warn("not an admin");
    return next();
  }),
  { security: [{ bearer: [] }] },
);
const admin = os.use(noteAdmin);

export const moons = { remove: admin.handler(removeMoon) }; //= entry rpc moons.remove
