import { implement, ORPCError } from "@orpc/server";
import { contract } from "./contract";
import { db } from "./db";

const os = implement(contract).$context<{ user: { id: string; role: string } | null }>();
const admin = os.use(({ context, next }) => {
  if (context.user?.role !== "admin") throw new ORPCError("FORBIDDEN");
  return next();
});

export const remove = admin.planet.remove.handler(async ({ input }) => { //= entry rpc remove
  await db.planet.delete({ where: { id: input.id } }); //= held inferred
});
export const rename = os.planet.rename.handler(async ({ input }) => { //= entry rpc rename
  await db.planet.update({ where: { id: input.id }, data: { name: input.name } }); //= open unguarded-action
});
