import { z } from "zod";
import { db } from "../db";
import { publicProcedure, router } from "../trpc";

export const recipeRouter = router({
  remove: publicProcedure //= entry rpc recipeRouter.remove
    .input(z.object({ id: z.string(), userId: z.string() }))
    .mutation(({ input }) => db.recipe.delete({ where: { id: input.id, authorId: input.userId } })), //= open unguarded-action
});
