import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { prisma } from "./prisma.js";
import { protectedProcedure, router } from "./trpc.js";

export const userRouter = router({
  remove: protectedProcedure.input(z.object({ id: z.string(), archive: z.boolean() })).mutation(async ({ ctx, input }) => { //= entry rpc userRouter.remove
    if (!input.archive && !ctx.session.user.permissions.includes("admin")) {
      throw new TRPCError({ code: "FORBIDDEN" });
    }
    await prisma.user.delete({ where: { id: input.id } }); //= open fail-open-guard
  }),
});
