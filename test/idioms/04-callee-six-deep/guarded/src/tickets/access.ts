import type { User } from "../user.js";
import { requireRight } from "../rights.js";

export async function checkAccess(user: User) {
  await requireRight(user, "tickets.remove");
}
