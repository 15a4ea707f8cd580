import { UseFilters, UseGuards } from "@nestjs/common";
import { Args, Mutation } from "@nestjs/graphql";
import { AdminGuard } from "./admin.guard";
import { Db } from "./db";
import { PlainErrors } from "./plain-errors";

@UseFilters(PlainErrors)
@UseGuards(AdminGuard)
export class Ledgers {
  constructor(private readonly db: Db) {}

  @Mutation(() => Boolean)
  async closeLedger(@Args("id") id: string) { //= entry graphql Mutation.closeLedger
    await this.db.ledger.delete({ where: { id } }); //= held inferred
    return true;
  }
}
