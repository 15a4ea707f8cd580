import { UseGuards } from "@nestjs/common";
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from "@nestjs/graphql";
import { AdminGuard } from "./admin.guard";
import { Db } from "./db";

@Resolver("Invoice")
export class InvoicesResolver {
  constructor(private readonly db: Db) {}

  @Query(() => [String], { name: "invoices" })
  list() { //= entry graphql Query.invoices
    return this.db.invoice.findMany();
  }

  @Mutation(() => Boolean)
  @UseGuards(AdminGuard)
  async removeInvoice(@Args("id") id: string) { //= entry graphql Mutation.removeInvoice
    await this.db.invoice.delete({ where: { id } }); //= held inferred
    return true;
  }

  @ResolveField()
  async lines(@Parent() invoice: { id: string }) {
    return this.db.line.findMany({ where: { invoiceId: invoice.id } });
  }
}
