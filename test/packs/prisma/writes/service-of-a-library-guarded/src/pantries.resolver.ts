import { Args, Context, Mutation, Resolver } from "@nestjs/graphql";
import { PantriesService } from "./pantries.service";

@Resolver()
export class PantriesResolver {
  constructor(private readonly pantries: PantriesService) {}

  @Mutation(() => Boolean)
  async emptyPantry(@Context() context, @Args("id") id: string) { //= entry graphql Mutation.emptyPantry
    await this.pantries.empty(id, context.req.user.id);
    return true;
  }
}
