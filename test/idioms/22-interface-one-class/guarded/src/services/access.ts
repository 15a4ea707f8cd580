import type { User } from "../user.js";

export interface Access {
  assertCan(user: User, right: string): void;
}
export class RoleAccess implements Access {
  assertCan(user: User, right: string) {
    if (!user.rights.includes(right)) {
      throw Object.assign(new Error("forbidden"), { statusCode: 403 });
    }
  }
}
