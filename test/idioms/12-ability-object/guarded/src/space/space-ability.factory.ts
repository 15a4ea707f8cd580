import { AbilityBuilder, createMongoAbility } from "@casl/ability";
import { Injectable, NotFoundException } from "@nestjs/common";
import { SpaceRepo } from "./space.repo";

@Injectable()
export class SpaceAbilityFactory {
  constructor(private readonly spaceRepo: SpaceRepo) {}

  async createForUser(user: { id: string }, spaceId: string) {
    const role = await this.spaceRepo.roleOf(user.id, spaceId);
    switch (role) {
      case "admin":
        return this.adminAbility();
      case "reader":
        return this.readerAbility();
      default:
        throw new NotFoundException("no such space");
    }
  }
  private adminAbility() {
    const { can, build } = new AbilityBuilder(createMongoAbility);
    can("manage", "settings");
    return build();
  }
  private readerAbility() {
    const { can, build } = new AbilityBuilder(createMongoAbility);
    can("read", "settings");
    return build();
  }
}
