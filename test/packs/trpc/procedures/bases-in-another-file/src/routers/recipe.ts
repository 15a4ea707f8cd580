import { z } from "zod";
import { db } from "../db";
import { adminProcedure, protectedProcedure, publicProcedure, router } from "../trpc";

export const recipeRouter = router({
  list: publicProcedure.query(() => db.recipe.findMany()), //= entry rpc recipeRouter.list
  rate: publicProcedure //= entry rpc recipeRouter.rate
    .input(z.object({ id: z.string(), stars: z.number() }))
    .mutation(({ input }) => db.recipe.update({ where: { id: input.id }, data: { stars: input.stars } })), //= open unguarded-action
  remove: protectedProcedure //= entry rpc recipeRouter.remove
    .input(z.object({ id: z.string() }))
    .mutation(({ ctx, input }) => db.recipe.delete({ where: { id: input.id, authorId: ctx.session.user.id } })), //= held scoped-query
  publish: protectedProcedure //= entry rpc recipeRouter.publish
    .input(z.object({ id: z.string() }))
    .mutation(async (opts) => {
      await db.recipe.update({ where: { id: opts.input.id }, data: { published: true } }); //= open weak-guard
    }),
  purge: adminProcedure.input(z.object({ id: z.string() })).mutation(({ input }) => db.recipe.delete({ where: { id: input.id } })), //= entry rpc recipeRouter.purge | held inferred
});
