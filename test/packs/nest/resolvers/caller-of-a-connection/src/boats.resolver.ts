import { UseGuards } from "@nestjs/common";
import { Args, Mutation, Resolver } from "@nestjs/graphql";
import { AdminGuard, Agent, Caller, RoleGuard } from "./caller";
import { Db } from "./db";

@Resolver("Boat")
export class BoatsResolver {
  constructor(private readonly db: Db) {}

  @Mutation(() => Boolean)
  async renameMine(@Caller() caller: { id: string }, @Args("name") name: string) { //= entry graphql Mutation.renameMine
    await this.db.boat.update({ where: { ownerId: caller.id }, data: { name } }); //= held scoped-query
    return true;
  }

  // The caller as a whole may be what the client sent.
  @Mutation(() => Boolean)
  async renameOf(@Caller() caller: string, @Args("name") name: string) { //= entry graphql Mutation.renameOf
    await this.db.boat.update({ where: { ownerId: caller }, data: { name } }); //= open unguarded-action
    return true;
  }

  @Mutation(() => Boolean)
  async renameFor(@Agent() agent: { id: string }, @Args("name") name: string) { //= entry graphql Mutation.renameFor
    await this.db.boat.update({ where: { ownerId: agent.id }, data: { name } }); //= open unguarded-action
    return true;
  }

  @Mutation(() => Boolean)
  @UseGuards(AdminGuard)
  async sink(@Args("id") id: string) { //= entry graphql Mutation.sink
    await this.db.boat.delete({ where: { id } }); //= held inferred
    return true;
  }

  @Mutation(() => Boolean)
  @UseGuards(RoleGuard)
  async sinkAll() { //= entry graphql Mutation.sinkAll
    await this.db.boat.deleteMany({}); //= open unguarded-action
    return true;
  }
}
