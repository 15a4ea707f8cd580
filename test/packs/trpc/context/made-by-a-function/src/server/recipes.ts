import { createTRPCRouter, protectedProcedure } from "./trpc";

interface Given {
  readonly id: string;
}

export const recipeRouter = createTRPCRouter({
  remove: protectedProcedure.input((given: unknown) => given as Given).mutation(async ({ ctx, input }) => { //= entry rpc recipeRouter.remove
    const recipe = await ctx.db.recipe.findFirst({ where: { id: input.id, authorId: ctx.session.user.id } });
    if (!recipe) throw new Error("not found");
    await ctx.db.recipe.delete({ where: { id: recipe.id } }); //= held prisma
  }),
  rename: protectedProcedure.input((given: unknown) => given as Given).mutation((opts) => { //= entry rpc recipeRouter.rename
    return opts.ctx.db.recipe.update({ where: { id: opts.input.id }, data: { name: "" } }); //= open weak-guard
  }),
});
