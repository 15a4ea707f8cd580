import type { FlagStore } from "../stores/flag-store.js";
import type { User } from "../user.js";
import type { Access } from "./access.js";

export class FlagService {
  constructor(
    private readonly store: FlagStore,
    private readonly access: Access,
  ) {}

  async remove(name: string, user: User) {
    this.access.assertCan(user, "flags.remove");
    await this.store.remove(name);
  }
}
