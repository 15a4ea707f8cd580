import { Args, Context, Mutation, Resolver } from "@nestjs/graphql";
import { Db } from "./db";

@Resolver()
export class InvoicesResolver {
  constructor(private readonly db: Db) {}

  @Mutation("removeInvoice")
  async remove(@Args("id") id: string) { //= entry graphql Mutation.removeInvoice
    await this.db.invoice.delete({ where: { id } }); //= open unguarded-action
    return true;
  }

  @Mutation()
  async removeOwnInvoice(@Context() context, @Args("id") id: string) { //= entry graphql Mutation.removeOwnInvoice
    await this.db.invoice.delete({ where: { id, ownerId: context.req.user.id } }); //= held scoped-query
    return true;
  }
}
