import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { prisma } from "./prisma.js";
import { assertAlike, assertMayRemove } from "./rights.js";
import { protectedProcedure, router } from "./trpc.js";

export const shelfRouter = router({
  remove: protectedProcedure.input(z.object({ id: z.string() })).mutation(async ({ ctx, input }) => { //= entry rpc shelfRouter.remove
    const shelf = await prisma.shelf.findUnique({ where: { id: input.id } });
    if (!shelf) throw new TRPCError({ code: "NOT_FOUND" });
    await assertMayRemove(ctx.session.user.id, shelf.libraryId, "shelf:remove", shelf.isOpen);
    await prisma.shelf.delete({ where: { id: shelf.id } }); //= open one-branch-guard
  }),
  paint: protectedProcedure.input(z.object({ id: z.string() })).mutation(async ({ ctx, input }) => { //= entry rpc shelfRouter.paint
    const shelf = await prisma.shelf.findUnique({ where: { id: input.id } });
    if (!shelf) throw new TRPCError({ code: "NOT_FOUND" });
    assertAlike(ctx.session.user.colour, shelf.colour);
    await prisma.shelf.update({ where: { id: shelf.id }, data: { colour: "red" } }); //= open weak-guard
  }),
});
