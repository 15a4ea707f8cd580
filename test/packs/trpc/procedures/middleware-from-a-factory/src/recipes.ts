import { db } from "./db";
import { allowsAnyone, hasRole, procedure, router } from "./trpc";

const editorProcedure = procedure.use(hasRole("editor"));

export const recipeRouter = router({
  purge: editorProcedure.mutation(async ({ input }: { input: { id: string } }) => { //= entry rpc recipeRouter.purge
    await db.recipe.delete({ where: { id: input.id } }); //= held inferred
  }),
  rename: procedure.use(allowsAnyone).mutation(async ({ input }: { input: { id: string; name: string } }) => { //= entry rpc recipeRouter.rename
    await db.recipe.update({ where: { id: input.id }, data: { name: input.name } }); //= open unguarded-action
  }),
});
