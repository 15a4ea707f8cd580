import { Body, Controller, ForbiddenException, Post, UseGuards } from "@nestjs/common";
import { AuthUser } from "../auth/auth-user.decorator";
import { SignedInGuard } from "../auth/signed-in.guard";
import { SpaceAbilityFactory } from "./space-ability.factory";
import { SpaceRepo } from "./space.repo";

@UseGuards(SignedInGuard)
@Controller("spaces")
export class SpaceController {
  constructor(
    private readonly spaceRepo: SpaceRepo,
    private readonly abilities: SpaceAbilityFactory,
  ) {}

  @Post("delete")
  async deleteSpace(@Body() dto: { spaceId: string }, @AuthUser() user: { id: string }) { //= entry http POST /spaces/delete
    const ability = await this.abilities.createForUser(user, dto.spaceId);
    if (ability.cannot("manage", "settings")) {
      new ForbiddenException();
    }
    return this.spaceRepo.deleteSpace(dto.spaceId);
  }
}
