import { z } from "zod";
import type { RouterArguments } from "./init.js";

export default function roleRoutes(...[router, { roles }]: RouterArguments) {
  router.delete("/roles/:id", async (ctx, next) => { //= entry http DELETE /api/roles/:id
    const { id } = z.object({ id: z.string() }).parse(ctx.params);
    await roles.deleteRole(id);
    ctx.status = 204;
    return next();
  });
}
