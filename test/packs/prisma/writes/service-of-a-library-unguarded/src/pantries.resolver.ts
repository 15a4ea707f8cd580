import { Args, Mutation, Resolver } from "@nestjs/graphql";
import { PantriesService } from "./pantries.service";

@Resolver()
export class PantriesResolver {
  constructor(private readonly pantries: PantriesService) {}

  @Mutation(() => Boolean)
  async emptyPantry(@Args("id") id: string, @Args("keeperId") keeperId: string) { //= entry graphql Mutation.emptyPantry
    await this.pantries.empty(id, keeperId);
    return true;
  }

  @Mutation(() => Boolean)
  async removePantry(@Args("id") id: string) { //= entry graphql Mutation.removePantry
    await this.pantries.remove(id);
    return true;
  }
}
