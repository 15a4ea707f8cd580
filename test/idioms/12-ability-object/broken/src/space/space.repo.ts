import { Inject, Injectable } from "@nestjs/common";
import type { Kysely } from "kysely";

interface Tables {
  readonly spaces: { readonly id: string };
  readonly members: { readonly userId: string; readonly spaceId: string; readonly role: string };
}

@Injectable()
export class SpaceRepo {
  constructor(@Inject("KYSELY") private readonly db: Kysely<Tables>) {}

  async roleOf(userId: string, spaceId: string) {
    const member = await this.db.selectFrom("members").select("role").where("userId", "=", userId).where("spaceId", "=", spaceId).executeTakeFirst();
    return member?.role;
  }
  async deleteSpace(spaceId: string) {
    await this.db.deleteFrom("spaces").where("id", "=", spaceId).execute(); //= open ignored-guard-result
  }
}
