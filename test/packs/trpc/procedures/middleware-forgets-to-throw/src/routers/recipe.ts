import { db } from "../db";
import { adminProcedure, router } from "../trpc";

export const recipeRouter = router({
  purge: adminProcedure.mutation(async ({ input }: { input: { id: string } }) => { //= entry rpc recipeRouter.purge
    await db.recipe.delete({ where: { id: input.id } }); //= open ignored-guard-result
  }),
});
