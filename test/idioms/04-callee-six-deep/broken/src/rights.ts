import { database } from "./database.js";
import type { User } from "./user.js";

export class NotAllowed extends Error {
  readonly status = 403;
}

async function has(user: User, right: string): Promise<boolean> {
  const rights = await database("rights").where({ user_id: user.id }).pluck("name");
  return rights.includes(right);
}
export async function requireRight(user: User, right: string) {
  if (!(await has(user, right))) throw new NotAllowed(right);
}
