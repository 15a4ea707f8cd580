import { base, isAdmin, signedIn } from "./base";
import { db } from "./db";

interface Given {
  readonly input: { readonly id: string };
}

export const planets = {
  destroy: base.use(signedIn.concat(isAdmin)).handler(({ input }: Given) => db.planet.delete({ where: { id: input.id } })), //= entry rpc planets.destroy | held inferred
  explode: base.handler(({ input }: Given) => db.planet.delete({ where: { id: input.id } })).use(isAdmin), //= entry rpc planets.explode | held inferred
};
