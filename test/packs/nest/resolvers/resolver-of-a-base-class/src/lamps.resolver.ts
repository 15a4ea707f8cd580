import { UseGuards } from "@nestjs/common";
import { Args, Mutation, Resolver } from "@nestjs/graphql";
import { AdminGuard } from "./admin.guard";
import { Db } from "./db";
import { LampsBase, ShadesBase } from "./lamps.base";

@Resolver()
export class LampsResolver extends LampsBase {
  constructor(db: Db) {
    super(db);
  }

  @Mutation()
  dimLamp(@Args("id") id: string) { //= entry graphql Mutation.dimLamp
    return this.db.lamp.update({ where: { id }, data: { dim: true } }); //= open unguarded-action
  }
}

@Resolver()
@UseGuards(AdminGuard)
export class ShadesResolver extends ShadesBase {
  constructor(db: Db) {
    super(db);
  }
}
