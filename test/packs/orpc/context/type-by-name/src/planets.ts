import { base, isAdmin } from "./base";

export const purge = base.use(isAdmin).handler(async ({ context, input }) => { //= entry rpc purge
  await context.db.planet.delete({ where: { id: input.id } }); //= held inferred
});
export const rename = base.handler(async ({ context, input }) => { //= entry rpc rename
  await context.db.planet.update({ where: { id: input.id }, data: { name: input.name } }); //= open unguarded-action
});
