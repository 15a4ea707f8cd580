import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { prisma } from "./prisma.js";
import { assertMayRemove } from "./rights.js";
import { protectedProcedure, router } from "./trpc.js";

export const shelfRouter = router({
  remove: protectedProcedure.input(z.object({ id: z.string() })).mutation(async ({ ctx, input }) => { //= entry rpc shelfRouter.remove
    const shelf = await prisma.shelf.findUnique({ where: { id: input.id } });
    if (!shelf) throw new TRPCError({ code: "NOT_FOUND" });
    await assertMayRemove(ctx.session.user.id, shelf.libraryId, "shelf:remove", shelf.keeperId);
    await prisma.shelf.delete({ where: { id: shelf.id } }); //= held inferred
  }),
});
