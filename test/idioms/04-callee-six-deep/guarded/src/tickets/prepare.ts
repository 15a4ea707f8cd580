import type { User } from "../user.js";
import { checkAccess } from "./access.js";

export async function prepare(id: string, user: User) {
  await checkAccess(user);
  console.info("removing", id);
}
