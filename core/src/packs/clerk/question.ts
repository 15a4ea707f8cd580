// What a question to Clerk is about: `{ permission: "org:posts:delete" }`, `{ role: "org:admin" }`. Plans and features are no permission.
import { fieldOf } from "../pack.js";
import type { Value } from "../views.js";

export function permissionIn(asked: Value | undefined): Value | null {
  return fieldOf(asked, "permission") ?? fieldOf(asked, "role");
}
