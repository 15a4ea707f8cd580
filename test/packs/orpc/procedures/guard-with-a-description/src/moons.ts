import { oo } from "@orpc/openapi";
import { ORPCError, os as base } from "@orpc/server";
import { removeMoon } from "./remove-moon";

const os = base.$context<{ user: { id: string; role: string } | null }>();
const mustBeAdmin = oo.spec(
  os.middleware(async ({ context, next }) => {
    if (context.user?.role !== "admin") throw new ORPCError("FORBIDDEN");
    return next();
  }),
  { security: [{ bearer: [] }] },
);
const admin = os.use(mustBeAdmin);

export const moons = { remove: admin.handler(removeMoon) }; //= entry rpc moons.remove
