import { onError } from "@orpc/server";
import { base, isAdmin, signedIn } from "./base";
import { db } from "./db";

const authed = base.use(onError(console.error)).use(signedIn);

interface Given {
  readonly id: string;
}

export const planets = {
  find: base.handler(({ input }: { input: Given }) => db.planet.findUnique({ where: { id: input.id } })), //= entry rpc planets.find
  settle: base.handler(async ({ input }: { input: Given }) => { //= entry rpc planets.settle
    await db.planet.update({ where: { id: input.id }, data: { settled: true } }); //= open unguarded-action
  }),
  rename: authed.handler(async ({ input }: { input: Given }) => { //= entry rpc planets.rename
    await db.planet.update({ where: { id: input.id }, data: { name: "" } }); //= open weak-guard
  }),
  leave: authed.handler(async ({ input, context }) => { //= entry rpc planets.leave
    await db.planet.delete({ where: { id: input.id, ownerId: context.user.id } }); //= held scoped-query
  }),
  destroy: authed.use(isAdmin).handler(async ({ input }: { input: Given }) => { //= entry rpc planets.destroy
    await db.planet.delete({ where: { id: input.id } }); //= held inferred
  }),
};
