import { z } from "zod";
import { authedProcedure, router } from "../trpc.js";

export const keysRouter = router({
  remove: authedProcedure.input(z.object({ id: z.string() })).mutation(async ({ ctx, input }) => { //= entry rpc keysRouter.remove
    const { removeHandler } = await import("./remove.handler.js");

    return removeHandler({ ctx, input });
  }),
});
