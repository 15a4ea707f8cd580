import { UseFilters } from "@nestjs/common";
import { Args, Mutation } from "@nestjs/graphql";
import { Db } from "./db";
import { PlainErrors } from "./plain-errors";

@UseFilters(PlainErrors)
export class Ledgers {
  constructor(private readonly db: Db) {}

  @Mutation(() => Boolean)
  async closeLedger(@Args("id") id: string) { //= entry graphql Mutation.closeLedger
    await this.db.ledger.delete({ where: { id } }); //= open unguarded-action
    return true;
  }

  async countLedgers() {
    return this.db.ledger.count();
  }
}
