import { Args, Mutation, Resolver } from "@nestjs/graphql";
import type { Db } from "./db";

@Resolver()
export class LampsBase {
  constructor(protected readonly db: Db) {}

  @Mutation()
  removeLamp(@Args("id") id: string) { //= entry graphql Mutation.removeLamp
    return this.db.lamp.delete({ where: { id } }); //= open unguarded-action
  }
}

@Resolver()
export class ShadesBase {
  constructor(protected readonly db: Db) {}

  @Mutation()
  removeShade(@Args("id") id: string) { //= entry graphql Mutation.removeShade
    return this.db.shade.delete({ where: { id } }); //= held inferred
  }
}
