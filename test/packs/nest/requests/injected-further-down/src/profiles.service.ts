import { Inject, Injectable } from "@nestjs/common";
import { REQUEST } from "@nestjs/core";
import { Db } from "./db";

@Injectable()
export class ProfilesService {
  constructor(
    private readonly db: Db,
    @Inject(REQUEST) private readonly request: { user: { id: string }; body: { userId: string } },
  ) {}

  rename(name: string) {
    return this.db.profile.update({ where: { userId: this.request.user.id }, data: { name } }); //= held scoped-query
  }
  clear() {
    return this.db.profile.delete({ where: { userId: this.request.body.userId } }); //= open unguarded-action
  }
}
