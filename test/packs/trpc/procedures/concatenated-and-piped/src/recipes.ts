import { db } from "./db";
import { adminProcedure, editorProcedure, router, timedProcedure } from "./trpc";

interface Given {
  readonly input: { readonly id: string };
}

export const recipeRouter = router({
  archive: editorProcedure.mutation(({ input }: Given) => db.recipe.update({ where: { id: input.id }, data: { archived: true } })), //= entry rpc recipeRouter.archive | held inferred
  purge: adminProcedure.mutation(({ input }: Given) => db.recipe.delete({ where: { id: input.id } })), //= entry rpc recipeRouter.purge | held inferred
  restore: timedProcedure.mutation(({ input }: Given) => db.recipe.update({ where: { id: input.id }, data: { archived: false } })), //= entry rpc recipeRouter.restore | open unguarded-action
});
