import { z } from "zod";
import { createRouter, staffProcedure } from "../trpc.js";

const shelfProcedure = staffProcedure.input(z.object({ shelfId: z.string() }));

export const shelfRouter = createRouter({
  remove: shelfProcedure.meta({ label: "remove a shelf" }).mutation(async ({ ctx, input }) => { //= entry rpc shelfRouter.remove
    await ctx.db.shelf.delete({ where: { id: input.shelfId } }); //= open ignored-guard-result
  }),
  rename: shelfProcedure.input(z.object({ title: z.string() })).mutation(({ ctx, input }) => { //= entry rpc shelfRouter.rename
    return ctx.db.shelf.update({ where: { id: input.shelfId }, data: { title: input.title } }); //= open ignored-guard-result
  }),
});
